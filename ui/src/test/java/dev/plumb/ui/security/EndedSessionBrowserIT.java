package dev.plumb.ui.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.plumb.application.access.SessionEnd;
import dev.plumb.application.access.SessionEnder;
import dev.plumb.ui.testing.BrowserTest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A page whose session is ended goes to the sign-in page, whatever was being done in it. */
class EndedSessionBrowserIT extends BrowserTest {

    @Autowired SessionEnder ender;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionOperations transaction;

    @Test
    void promise_13_whoever_is_deactivated_while_typing_is_out_at_once(Page rep) {
        List<String> complaints = new ArrayList<>();
        rep.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        signIn(rep, "marek");
        visit(rep, "leads");
        rep.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lead").setExact(true))
                .first()
                .click();
        rep.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.TEXTBOX)
                .first()
                .pressSequentially("half");

        transaction.executeWithoutResult(_ -> {
            jdbc.sql("update app_user set active = false where id = :id")
                    .param("id", company.marek().value())
                    .update();
            ender.endAll(company.marek(), SessionEnd.DEACTIVATED);
        });

        rep.waitForURL(
                Pattern.compile(".*/login\\?ended=deactivated"),
                new Page.WaitForURLOptions()
                        .setTimeout(MARGIN)
                        .setWaitUntil(com.microsoft.playwright.options.WaitUntilState.COMMIT));
        assertThat(rep.getByRole(AriaRole.STATUS).first()).containsText("deactivated");
        assertThat(complaints).isEmpty();
    }

    @Test
    void promise_15_a_browser_that_was_asked_to_keeps_its_user_signed_in(Page rep) {
        visit(rep, "login");
        rep.getByRole(AriaRole.CHECKBOX).check();
        rep.locator("input[type=email]").fill("ewa@example.com");
        rep.locator("input[type=password]").fill(HttpBrowser.PASSWORD);
        rep.keyboard().press("Enter");
        rep.locator("vaadin-app-layout").waitFor();
        rep.context()
                .clearCookies(
                        new com.microsoft.playwright.BrowserContext.ClearCookiesOptions()
                                .setName("JSESSIONID"));

        visit(rep, "leads");

        rep.locator("vaadin-app-layout").waitFor();
    }
}
