package dev.plumb.ui.setup;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumb.domain.pipelines.Company;
import dev.plumb.domain.shared.RuleViolation;
import dev.plumb.domain.shared.Text;
import dev.plumb.ui.shared.FieldErrors;
import dev.plumb.ui.shared.Texts;

/** What the company is called; what is wrong with it is said at once when it is asked for. */
final class CompanyNameField extends TextField {

    CompanyNameField() {
        super(Texts.get("setup.company.name"));
        setMaxLength(Company.NAME_LENGTH);
        setRequiredIndicatorVisible(true);
        setManualValidation(true);
        setAutocomplete(Autocomplete.ORGANIZATION);
    }

    boolean isRight() {
        try {
            Text.line("company.name", getValue(), Company.NAME_LENGTH);
            setInvalid(false);
            return true;
        } catch (RuleViolation broken) {
            setErrorMessage(FieldErrors.message(broken));
            setInvalid(true);
            return false;
        }
    }
}
