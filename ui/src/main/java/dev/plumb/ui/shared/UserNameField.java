package dev.plumb.ui.shared;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumb.domain.access.User;
import dev.plumb.domain.shared.RuleViolation;
import dev.plumb.domain.shared.Text;

/** The name of a user; what is wrong with it is said at once when it is asked for. */
public final class UserNameField extends TextField {

    /**
     * @param label translated already
     */
    public UserNameField(String label) {
        super(label);
        setMaxLength(User.NAME_LENGTH);
        setRequiredIndicatorVisible(true);
        setManualValidation(true);
        setAutocomplete(Autocomplete.NAME);
    }

    /** Whether it can be used; if not, it is said. */
    public boolean isRight() {
        try {
            Text.line("name", getValue(), User.NAME_LENGTH);
            setInvalid(false);
            return true;
        } catch (RuleViolation broken) {
            setErrorMessage(FieldErrors.message(broken));
            setInvalid(true);
            return false;
        }
    }
}
