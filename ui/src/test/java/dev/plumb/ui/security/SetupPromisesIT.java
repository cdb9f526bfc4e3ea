package dev.plumb.ui.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumb.application.access.SecretToken;
import dev.plumb.application.setup.CompanySetup;
import dev.plumb.application.setup.SetupLink;
import dev.plumb.application.shared.persistence.FreshDatabase;
import dev.plumb.domain.shared.EmailAddress;
import dev.plumb.domain.shared.RuleViolation;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What SECURITY.md promises of the setup link. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"plumb.demo=false", "server.address=127.0.0.1"})
@FreshDatabase
class SetupPromisesIT {

    @LocalServerPort int port;

    @Autowired SetupLink link;
    @Autowired CompanySetup setup;
    @Autowired JdbcClient jdbc;

    @Test
    void promise_17_the_setup_link_works_once_and_then_never_again() throws Exception {
        HttpBrowser browser = new HttpBrowser(port, "10.0.0.1", "http");
        String token = link.secret().map(SecretToken::value).orElseThrow();
        assertThat(token).hasSize(43);
        assertThat(browser.get("/setup/" + token).statusCode()).isEqualTo(200);
        for (String dead : List.of("/setup", "/setup/", "/setup/" + token + "x", "/setup/x")) {
            assertThat(browser.get(dead).statusCode()).as(dead).isEqualTo(404);
        }
        assertThatThrownBy(() -> begin(token, "password1234"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("password.common");

        List<Boolean> results = atOnce(token);

        assertThat(results).containsOnlyOnce(true);
        assertThat(jdbc.sql("select count(*) from app_user").query(Long.class).single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select name from company").query(String.class).single())
                .isEqualTo("Heron");
        assertThat(browser.get("/setup/" + token).statusCode()).isEqualTo(404);
        assertThat(link.opens(token)).isFalse();
        browser.signIn("ola@example.com", HttpBrowser.PASSWORD);
        assertThat(browser.isIn()).isTrue();
    }

    private List<Boolean> atOnce(String token) throws InterruptedException {
        Callable<Boolean> attempt =
                () -> {
                    try {
                        begin(token, HttpBrowser.PASSWORD);
                        return true;
                    } catch (RuleViolation done) {
                        return false;
                    }
                };
        try (var people = Executors.newFixedThreadPool(4)) {
            return people.invokeAll(IntStream.range(0, 4).mapToObj(_ -> attempt).toList()).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
        }
    }

    private void begin(String token, String password) {
        setup.begin(
                new CompanySetup.Command(
                        token,
                        "Heron",
                        Currency.getInstance("PLN"),
                        "Ola Nowicka",
                        new EmailAddress("ola@example.com"),
                        password,
                        Locale.of("pl"),
                        ZoneOffset.UTC));
    }
}
