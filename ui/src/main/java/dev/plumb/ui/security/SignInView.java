package dev.plumb.ui.security;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.access.CurrentSessionLimits;
import dev.plumb.application.demo.DemoPresence;
import dev.plumb.application.setup.SetupLink;
import dev.plumb.application.shared.DatabaseOutOfReach;
import dev.plumb.ui.shared.Texts;
import java.util.Optional;

/** Where everybody comes in. */
@Route(value = SignInView.ADDRESS, autoLayout = false)
@AnonymousAllowed
class SignInView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ADDRESS = "login";

    private final transient CurrentActor currentActor;
    private final transient DemoPresence demo;
    private final transient CurrentSessionLimits limits;
    private final transient SetupLink setup;

    SignInView(
            CurrentActor currentActor,
            DemoPresence demo,
            CurrentSessionLimits limits,
            SetupLink setup) {
        this.currentActor = currentActor;
        this.demo = demo;
        this.limits = limits;
        this.setup = setup;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentActor.id().isPresent()) {
            event.forwardTo("");
            return;
        }
        Entrance.speak(event);
        removeAll();
        add(sheet(event.getLocation().getQueryParameters()));
    }

    @Override
    public String getPageTitle() {
        return Texts.get("shared.page-title", Texts.get("signin.title"));
    }

    private Entrance sheet(QueryParameters parameters) {
        SignInForm form = new SignInForm(remembers());
        parameters
                .getSingleParameter(Farewell.PARAMETER)
                .flatMap(Farewell::text)
                .ifPresent(text -> form.addComponentAsFirst(new SignInNotice(text)));
        if (isToBeSetUp()) {
            form.addComponentAsFirst(new SignInNotice(Texts.get("signin.not-set-up")));
        }
        failure().ifPresent(form::retry);
        String title = Texts.get("signin.title");
        return demo.isShown()
                ? new Entrance(title, ADDRESS, form, new DemoSignIns())
                : new Entrance(title, ADDRESS, form);
    }

    private boolean isToBeSetUp() {
        try {
            return setup.isOpen();
        } catch (DatabaseOutOfReach outage) {
            return false;
        }
    }

    private boolean remembers() {
        try {
            return limits.get().remembers();
        } catch (DatabaseOutOfReach outage) {
            return false;
        }
    }

    /** Told once. */
    private static Optional<FailedSignIn> failure() {
        WrappedSession session = VaadinSession.getCurrent().getSession();
        Object failed = session.getAttribute(FailedSignIn.class.getName());
        session.removeAttribute(FailedSignIn.class.getName());
        return failed instanceof FailedSignIn told ? Optional.of(told) : Optional.empty();
    }
}
