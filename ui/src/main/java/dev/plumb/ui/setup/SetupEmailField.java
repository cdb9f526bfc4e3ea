package dev.plumb.ui.setup;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import dev.plumb.domain.shared.EmailAddress;
import dev.plumb.domain.shared.RuleViolation;
import dev.plumb.ui.security.EntranceForm;
import dev.plumb.ui.shared.FieldErrors;
import dev.plumb.ui.shared.Texts;

/** With what the admin signs in; what is wrong with it is said at once when it is asked for. */
final class SetupEmailField extends EmailField {

    SetupEmailField() {
        super(Texts.get("signin.email"));
        setMaxLength(EmailAddress.MAX_LENGTH);
        setRequiredIndicatorVisible(true);
        setManualValidation(true);
        setAutocomplete(Autocomplete.USERNAME);
        getElement().setAttribute("name", EntranceForm.EMAIL);
    }

    EmailAddress address() {
        return new EmailAddress(getValue());
    }

    boolean isRight() {
        try {
            address();
            setInvalid(false);
            return true;
        } catch (RuleViolation broken) {
            setErrorMessage(FieldErrors.message(broken));
            setInvalid(true);
            return false;
        }
    }
}
