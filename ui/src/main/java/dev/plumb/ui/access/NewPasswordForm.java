package dev.plumb.ui.access;

import dev.plumb.application.access.ResetPassword;
import dev.plumb.application.access.SecretToken;
import dev.plumb.domain.access.User;
import dev.plumb.ui.security.EntranceForm;
import dev.plumb.ui.security.HiddenValue;
import dev.plumb.ui.shared.Texts;

/** Whoever forgot the password chooses another. */
final class NewPasswordForm extends EntranceForm {

    private final SecretToken token;
    private final transient ResetPassword reset;

    NewPasswordForm(User user, SecretToken token, ResetPassword reset, Runnable whenDead) {
        super(
                Texts.get("access.new-password.password"),
                Texts.get("access.new-password.password.submit"),
                whenDead);
        this.token = token;
        this.reset = reset;
        ask(new HiddenValue(EMAIL, user.email().value()), password);
        password.focus();
    }

    @Override
    protected boolean isRight() {
        return true;
    }

    @Override
    protected void keep(String chosen) {
        reset.handle(new ResetPassword.Command(token, chosen));
    }
}
