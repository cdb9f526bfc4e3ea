package dev.plumb.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.plumb.application.access.NotSignedIn;
import dev.plumb.ui.security.SignOut;
import jakarta.servlet.http.HttpServletResponse;

/** Leads whoever was deactivated, or is nobody any more, to the sign-in page. */
@AnonymousAllowed
class SignedOutView extends Div implements HasErrorParameter<NotSignedIn> {

    private final transient SignOut signOut;

    SignedOutView(SignOut signOut) {
        this.signOut = signOut;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotSignedIn> parameter) {
        signOut.now();
        return HttpServletResponse.SC_UNAUTHORIZED;
    }
}
