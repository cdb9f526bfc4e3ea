package dev.plumb.ui.testing;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.access.SignedInUser;
import dev.plumb.application.shared.persistence.CleanTables;
import dev.plumb.application.shared.persistence.FreshDatabase;
import dev.plumb.domain.access.UserId;
import java.util.List;
import kotlin.jvm.functions.Function0;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Drives views as a user would, without a browser, on a database with the {@link TestCompany}; the
 * whole program runs but its server. Nobody is signed in until {@link #signIn}.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = {"plumb.demo=false", "spring.main.lazy-initialization=true"})
@FreshDatabase
@Import(WithoutFirstStart.class)
@ExtendWith(CleanTables.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class KaribuTest {

    private static final Routes ROUTES = PlumbRoutes.all();

    @Autowired private ApplicationContext context;

    /** Who works here, and what there is; founded anew for each class. */
    protected TestCompany company;

    @BeforeAll
    void found() {
        // decides who may navigate where
        context.getBean(SecurityFilterChain.class);
        company = context.getBean(TestCompanyFactory.class).found();
    }

    @BeforeEach
    void begin() {
        startBrowser();
    }

    @AfterEach
    void end() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    /** Signs in, and begins with a new page, as after the sign-in form. */
    protected final void signIn(UserId user) {
        MockVaadin.tearDown();
        var token =
                UsernamePasswordAuthenticationToken.authenticated(
                        new SignedInUser(user), null, List.of());
        SecurityContextHolder.getContext().setAuthentication(token);
        startBrowser();
    }

    /** Begins with a new page as somebody who has not signed in. */
    protected final void signOut() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
        startBrowser();
    }

    /** Goes to an address, as a link would. */
    protected final void visit(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** Goes to an address that may lead nowhere, as typing it would. */
    protected final void type(String address) {
        UI ui = UI.getCurrent();
        ui.getInternals()
                .getRouter()
                .navigate(ui, new Location(address), NavigationTrigger.PAGE_LOAD);
    }

    protected final <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Does something as somebody else, as in another browser. */
    protected final void as(UserId user, Runnable work) {
        bean(CurrentActor.class).as(user, work);
    }

    private void startBrowser() {
        Function0<UI> ui =
                () -> {
                    PlumbRoutes.registerLayouts();
                    tellTheRequestWhoActs();
                    return new UI();
                };
        MockVaadin.setup(ui, new MockSpringServlet(ROUTES, context, ui));
    }

    private static void tellTheRequestWhoActs() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && VaadinRequest.getCurrent() instanceof VaadinServletRequest request
                && request.getRequest() instanceof FakeRequest fake) {
            fake.setUserPrincipalInt(authentication);
        }
    }
}
