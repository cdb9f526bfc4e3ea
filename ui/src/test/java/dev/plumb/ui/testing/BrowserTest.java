package dev.plumb.ui.testing;

import com.microsoft.playwright.Page;
import dev.plumb.application.shared.persistence.CleanTables;
import dev.plumb.application.shared.persistence.FreshDatabase;
import dev.plumb.ui.browser.Browser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** The whole program, with the {@link TestCompany} in its database, for browsers to visit. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"plumb.demo=false", "server.address=127.0.0.1"})
@FreshDatabase
@Import(WithoutFirstStart.class)
@ExtendWith({CleanTables.class, Browser.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class BrowserTest {
    /** How many milliseconds a busy machine may take for what is to happen at once. */
    protected static final int MARGIN = 5_000;

    @Autowired private ApplicationContext context;

    @LocalServerPort private int port;

    /** Who works here, and what there is; founded anew for each class. */
    protected TestCompany company;

    @BeforeAll
    void found() {
        company = context.getBean(TestCompanyFactory.class).found();
    }

    /** Signs in by the form, as the user whose address begins so. */
    protected final void signIn(Page page, String name) {
        page.navigate(address("login"));
        page.locator("input[type=email]").fill(name + "@example.com");
        page.locator("input[type=password]").fill(TestCompanyFactory.PASSWORD);
        page.locator(".plumb-sign-in-submit").click();
        page.locator("vaadin-app-layout").waitFor();
    }

    /** Goes to an address, as one who typed it. */
    protected final void visit(Page page, String path) {
        page.navigate(address(path));
    }

    private String address(String path) {
        return "http://127.0.0.1:%d/%s".formatted(port, path);
    }
}
