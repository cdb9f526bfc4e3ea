package dev.plumb.ui.setup;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import dev.plumb.application.access.SecretToken;
import dev.plumb.application.setup.SetupLink;
import dev.plumb.application.shared.persistence.FreshDatabase;
import dev.plumb.ui.browser.Barriers;
import dev.plumb.ui.browser.Browser;
import dev.plumb.ui.browser.Phone;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From an empty database to the first admin, by keyboard, on a phone and in Polish. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "plumb.demo=false",
            "server.address=127.0.0.1",
            // a program, and a database, of its own
            "plumb.test=setup"
        })
@FreshDatabase
@ExtendWith(Browser.class)
class SetupBrowserIT {

    @LocalServerPort int port;

    @Autowired SetupLink link;

    @Test
    void promise_17_whoever_has_the_link_begins_and_is_signed_in(@Phone Page phone) {
        phone.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        String token = link.secret().map(SecretToken::value).orElseThrow();
        phone.navigate(address("login"));
        assertThat(phone.getByRole(AriaRole.STATUS).first()).containsText("not been set up");

        phone.navigate(address("setup/" + token + "?language=pl"));
        assertThat(phone.locator("h1")).hasText("Witaj w Plumb");
        assertThat(Barriers.in(phone)).isEmpty();
        type(phone, "Nazwa firmy", "Rury i inne");
        type(phone, "Imię i nazwisko", "Ola Nowicka");
        type(phone, "E-mail", "ola@example.com");
        type(phone, "Hasło", "password1234");
        phone.keyboard().press("Enter");
        assertThat(phone.getByText("łatwo odgadnąć").first()).isVisible();
        type(phone, "Hasło", "heron-canal-oats");
        phone.keyboard().press("Enter");

        phone.locator("vaadin-app-layout").waitFor();
        phone.context().clearCookies();
        phone.navigate(address("setup/" + token));
        assertThat(phone.locator("h1")).hasText(Pattern.compile("no longer works"));
        assertThat(Barriers.in(phone)).isEmpty();
    }

    private static void type(Page page, String label, String text) {
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label))
                .first()
                .fill(text);
    }

    private String address(String path) {
        return "http://127.0.0.1:%d/%s".formatted(port, path);
    }
}
