package dev.plumb.ui.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketRoute;
import com.microsoft.playwright.options.AriaRole;
import dev.plumb.application.shared.persistence.TableChecksums;
import dev.plumb.domain.access.Role;
import dev.plumb.ui.testing.BrowserTest;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is left to a former admin whose page of the administration stays open. */
class DemotedAdminBrowserIT extends BrowserTest {

    @Autowired ApplicationContext context;
    @Autowired JdbcClient jdbc;

    private final AtomicBoolean deaf = new AtomicBoolean();

    @Test
    void whoever_does_not_hear_of_the_demotion_is_refused_all_the_same(Page page) {
        page.routeWebSocket(Pattern.compile(".*"), this::silenceable);
        UserEditing users = new UserEditing(context, company.ola());
        users.give(company.zofia(), Role.ADMIN);
        signIn(page, "zofia");
        visit(page, "admin/users");
        button(page.locator(".plumb-view-header"), "Invite").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Name").fill("Mole");
        dialog.getByLabel("E-mail").fill("mole@example.com");

        deaf.set(true);
        users.give(company.zofia(), Role.REP);
        TableChecksums before = TableChecksums.of(jdbc);
        long refused = refusals();
        button(dialog, "Create invitation").click();

        page.waitForCondition(() -> refusals() > refused);
        assertThat(refusals() - refused).isEqualTo(1);
        assertThat(TableChecksums.of(jdbc)).isEqualTo(before);
    }

    @Test
    void whoever_hears_of_it_is_led_to_the_inbox_and_was_refused_nothing(Page page) {
        UserEditing users = new UserEditing(context, company.ola());
        users.give(company.zofia(), Role.ADMIN);
        signIn(page, "zofia");
        visit(page, "admin/users");
        assertThat(page.locator(".plumb-user-grid a").first()).isVisible();
        long refused = refusals();

        users.give(company.zofia(), Role.REP);

        assertThat(page).hasURL(Pattern.compile(".*/leads"));
        assertThat(refusals()).isEqualTo(refused);
    }

    private void silenceable(WebSocketRoute page) {
        WebSocketRoute server = page.connectToServer();
        server.onMessage(message -> {
            if (!deaf.get()) {
                page.send(message.text());
            }
        });
    }

    private long refusals() {
        return jdbc.sql("select count(*) from audit_entry where act = 'REFUSED'")
                .query(Long.class)
                .single();
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
