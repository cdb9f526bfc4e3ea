package dev.plumb.ui.shared;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import dev.plumb.application.access.SignIn;
import dev.plumb.domain.shared.RuleViolation;

/** Where a password is chosen; its button shows it, so that once is enough. */
public final class NewPasswordField extends PasswordField {

    private static final String CODES = "password.";

    /**
     * @param label translated already
     */
    public NewPasswordField(String label) {
        super(label);
        setAutocomplete(Autocomplete.NEW_PASSWORD);
        setMaxLength(SignIn.MAX_PASSWORD_LENGTH);
        setRequiredIndicatorVisible(true);
        setManualValidation(true);
        setHelperText(Texts.get("shared.password.help"));
    }

    /** Whether something was typed, and not blanks alone; if not, it is said. */
    public boolean isFilled() {
        boolean filled = !getValue().isBlank();
        setInvalid(false);
        if (!filled) {
            fail(Texts.get(isEmpty() ? "error.required" : "error.password.common"));
        }
        return filled;
    }

    /** Says what is wrong with the password; false if it is something else. */
    public boolean tell(RuleViolation broken) {
        boolean mine = broken.code().startsWith(CODES);
        if (mine) {
            fail(FieldErrors.message(broken));
        }
        return mine;
    }

    private void fail(String message) {
        setErrorMessage(message);
        setInvalid(true);
        focus();
    }
}
