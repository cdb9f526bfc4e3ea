package dev.plumb.ui.access;

import dev.plumb.application.access.ResetPassword;
import dev.plumb.application.access.SecretToken;
import dev.plumb.domain.access.User;

/** Whoever forgot the password chooses another. */
final class NewPasswordForm extends PasswordForm {

    private final SecretToken token;
    private final transient ResetPassword reset;

    NewPasswordForm(User user, SecretToken token, ResetPassword reset, Runnable whenDead) {
        super(user, "access.new-password.password", whenDead);
        this.token = token;
        this.reset = reset;
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
