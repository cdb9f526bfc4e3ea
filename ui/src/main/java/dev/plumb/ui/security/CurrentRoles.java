package dev.plumb.ui.security;

import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.AnnotatedViewAccessChecker;
import com.vaadin.flow.server.auth.NavigationContext;
import dev.plumb.application.access.Colleagues;
import dev.plumb.application.access.NotSignedIn;
import org.springframework.stereotype.Component;

/** Asks at each navigation which role its user has now; a session knows of none. */
@Component
class CurrentRoles extends AnnotatedViewAccessChecker {

    private static final long serialVersionUID = 1;

    private final transient Colleagues colleagues;

    CurrentRoles(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    @Override
    public AccessCheckResult check(NavigationContext context) {
        return super.check(
                new NavigationContext(
                        context.getRouter(),
                        context.getNavigationTarget(),
                        context.getLocation(),
                        context.getParameters(),
                        context.getPrincipal(),
                        this::has,
                        context.isErrorHandling(),
                        context.isNavigating()));
    }

    private boolean has(String role) {
        try {
            return colleagues.me().user().role().name().equals(role);
        } catch (NotSignedIn nobody) {
            return false;
        }
    }
}
