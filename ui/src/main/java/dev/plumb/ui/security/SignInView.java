package dev.plumb.ui.security;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.demo.DemoPresence;
import dev.plumb.ui.shared.Brand;
import dev.plumb.ui.shared.Texts;
import java.util.Locale;
import java.util.Optional;

/** Where everybody comes in. */
@Route(value = SignInView.ADDRESS, autoLayout = false)
@AnonymousAllowed
class SignInView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ADDRESS = "login";

    private final transient CurrentActor currentActor;
    private final transient DemoPresence demo;

    SignInView(CurrentActor currentActor, DemoPresence demo) {
        this.currentActor = currentActor;
        this.demo = demo;
        addClassName("plumb-sign-in");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentActor.id().isPresent()) {
            event.forwardTo("");
            return;
        }
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(LanguageSwitch.PARAMETER)
                .flatMap(VisitorLanguage::parse)
                .ifPresent(language -> switchTo(language, event.getUI()));
        removeAll();
        add(story(), sheet(event.getLocation().getQueryParameters()));
    }

    @Override
    public String getPageTitle() {
        return Texts.get("shared.page-title", Texts.get("signin.title"));
    }

    private static void switchTo(Locale language, UI ui) {
        VaadinRequest request = VaadinRequest.getCurrent();
        VisitorLanguage.keep(language, VaadinResponse.getCurrent(), request.isSecure());
        ui.setLocale(language);
    }

    private static Aside story() {
        Paragraph claim = new Paragraph(Texts.get("signin.claim"));
        claim.addClassName("plumb-sign-in-claim");
        Aside story = new Aside(claim, new Paragraph(Texts.get("signin.story")));
        story.addClassName("plumb-sign-in-story");
        return story;
    }

    private Main sheet(QueryParameters parameters) {
        SignInForm form = new SignInForm();
        parameters
                .getSingleParameter(Farewell.PARAMETER)
                .flatMap(Farewell::text)
                .ifPresent(text -> form.addComponentAsFirst(new SignInNotice(text)));
        failure()
                .ifPresent(
                        failed -> form.retry(failed.email(), new SignInProblem(failed.reason())));
        Footer foot = new Footer(new LanguageSwitch(ADDRESS));
        foot.addClassName("plumb-sign-in-foot");
        Main sheet = new Main(Brand.create(), new H1(Texts.get("signin.title")), form);
        if (demo.isShown()) {
            sheet.add(new DemoSignIns());
        }
        sheet.add(foot);
        sheet.addClassName("plumb-sign-in-sheet");
        return sheet;
    }

    /** Told once. */
    private static Optional<FailedSignIn> failure() {
        WrappedSession session = VaadinSession.getCurrent().getSession();
        Object failed = session.getAttribute(FailedSignIn.class.getName());
        session.removeAttribute(FailedSignIn.class.getName());
        return failed instanceof FailedSignIn told ? Optional.of(told) : Optional.empty();
    }
}
