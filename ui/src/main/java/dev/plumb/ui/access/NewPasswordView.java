package dev.plumb.ui.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.plumb.application.access.LinkOwner;
import dev.plumb.application.access.ResetPassword;
import dev.plumb.application.access.SecretToken;
import dev.plumb.domain.access.User;
import dev.plumb.ui.shared.Addresses;

/** Where a password link leads. */
@Route(value = Addresses.NEW_PASSWORD + "/:" + LinkView.TOKEN, autoLayout = false)
@AnonymousAllowed
class NewPasswordView extends LinkView {

    private final transient ResetPassword reset;

    NewPasswordView(LinkOwner owner, ResetPassword reset) {
        super(owner, false, "access.new-password");
        this.reset = reset;
    }

    @Override
    protected Component form(User user, SecretToken token, Runnable whenDead) {
        return new NewPasswordForm(user, token, reset, whenDead);
    }
}
