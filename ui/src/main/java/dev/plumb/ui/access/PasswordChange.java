package dev.plumb.ui.access;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import dev.plumb.application.access.ChangePassword;
import dev.plumb.application.access.SignIn;
import dev.plumb.domain.shared.RuleViolation;
import dev.plumb.ui.shared.FieldErrors;
import dev.plumb.ui.shared.NewPasswordField;
import dev.plumb.ui.shared.Texts;
import java.util.Set;
import java.util.function.Consumer;

/** Sets another password, by whoever knows the old one. */
final class PasswordChange extends Div {

    private static final Set<String> OF_THE_OLD_ONE = Set.of("password.old", "password.too-many");

    private final PasswordField old = new PasswordField(Texts.get("access.password.old"));
    private final NewPasswordField chosen = new NewPasswordField(Texts.get("access.password.new"));
    private final transient Consumer<ChangePassword.Command> change;

    PasswordChange(Consumer<ChangePassword.Command> change) {
        this.change = change;
        old.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        old.setMaxLength(SignIn.MAX_PASSWORD_LENGTH);
        old.setRequiredIndicatorVisible(true);
        old.setManualValidation(true);
        addClassName("plumb-opportunity-form");
        add(old, chosen);
    }

    /** Returns whether it was done; if not, it is said why. */
    boolean save() {
        old.setInvalid(false);
        boolean filled = chosen.isFilled();
        if (old.isEmpty()) {
            fail(Texts.get("error.required"));
        }
        if (!filled || old.isInvalid()) {
            return false;
        }
        try {
            change.accept(new ChangePassword.Command(old.getValue(), chosen.getValue()));
            old.clear();
            chosen.clear();
            return true;
        } catch (RuleViolation broken) {
            return tell(broken);
        }
    }

    private boolean tell(RuleViolation broken) {
        if (OF_THE_OLD_ONE.contains(broken.code())) {
            fail(FieldErrors.message(broken));
        } else if (!chosen.tell(broken)) {
            throw broken;
        }
        return false;
    }

    private void fail(String message) {
        old.setErrorMessage(message);
        old.setInvalid(true);
        old.focus();
    }
}
