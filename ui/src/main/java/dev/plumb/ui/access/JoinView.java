package dev.plumb.ui.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.plumb.application.access.AcceptInvitation;
import dev.plumb.application.access.LinkOwner;
import dev.plumb.application.access.SecretToken;
import dev.plumb.domain.access.User;
import dev.plumb.ui.shared.Addresses;

/** Where an invitation leads. */
@Route(value = Addresses.JOIN + "/:" + LinkView.TOKEN, autoLayout = false)
@AnonymousAllowed
class JoinView extends LinkView {

    private final transient AcceptInvitation accept;

    JoinView(LinkOwner owner, AcceptInvitation accept) {
        super(owner, true, "access.join");
        this.accept = accept;
    }

    @Override
    protected Component form(User user, SecretToken token, Runnable whenDead) {
        return new JoinForm(user, token, accept, whenDead);
    }
}
