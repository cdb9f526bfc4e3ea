package dev.plumb.ui.shared;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumb.domain.pipelines.Company;
import dev.plumb.domain.shared.RuleViolation;
import dev.plumb.domain.shared.Text;

/** What the company is called; what is wrong with it is said at once when it is asked for. */
public final class CompanyNameField extends TextField {

    /**
     * @param label translated already
     */
    public CompanyNameField(String label) {
        super(label);
        setMaxLength(Company.NAME_LENGTH);
        setRequiredIndicatorVisible(true);
        setManualValidation(true);
        setAutocomplete(Autocomplete.ORGANIZATION);
    }

    /** Whether it can be used; if not, it is said. */
    public boolean isRight() {
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
