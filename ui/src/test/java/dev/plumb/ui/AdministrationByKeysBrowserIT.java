package dev.plumb.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import dev.plumb.ui.browser.Barriers;
import dev.plumb.ui.browser.Phone;
import dev.plumb.ui.testing.BrowserTest;
import dev.plumb.ui.testing.PlumbRoutes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every page of the administration, by keyboard alone, in Polish, on a phone. */
class AdministrationByKeysBrowserIT extends BrowserTest {

    private static final int MOST_TABS = 60;

    @Autowired JdbcClient jdbc;

    @Test
    void each_page_fits_a_phone_keeps_nobody_out_and_is_reached_by_tab(@Phone Page phone) {
        begin(phone);
        List<String> barriers = new ArrayList<>();
        for (String address : PlumbRoutes.administration()) {
            visit(phone, address);
            assertThat(phone.locator(".plumb-view-header h1")).hasCount(1);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                phone.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                Barriers.in(phone)
                        .forEach(found -> barriers.add(address + ", " + scheme + ": " + found));
            }
            assertThat(wide(phone)).as(address).isLessThanOrEqualTo(390);
            tabInto(phone, "[role=main]");
        }
        assertThat(barriers).isEmpty();
    }

    @Test
    void a_team_is_made_and_filled_without_a_mouse(@Phone Page phone) {
        begin(phone);
        visit(phone, "admin/teams");
        tabInto(phone, ".plumb-view-header > vaadin-button");
        phone.keyboard().press("Enter");
        assertThat(phone.locator("vaadin-dialog[opened] vaadin-text-field")).isVisible();
        phone.keyboard().type("Kraków");
        phone.keyboard().press("Control+Enter");
        assertThat(phone).hasURL(Pattern.compile(".*/admin/teams/[0-9]+"));

        tabInto(phone, ".plumb-section:last-of-type vaadin-combo-box");
        for (String name : List.of("Ewa", "Zofia")) {
            phone.keyboard().type(name);
            assertThat(phone.locator("vaadin-combo-box-item:visible").first()).containsText(name);
            phone.keyboard().press("ArrowDown");
            phone.keyboard().press("Enter");
            assertThat(phone.locator(".plumb-people").last()).containsText(name);
            assertThat(phone.locator(".plumb-section:last-of-type vaadin-combo-box:focus-within"))
                    .hasCount(1);
        }
    }

    @Test
    void the_keyboard_goes_on_after_saving_and_removing(@Phone Page phone) {
        begin(phone);
        String save = ".plumb-profile-section:first-child > vaadin-button";
        visit(phone, "profile");
        tabInto(phone, save);
        phone.keyboard().press("Enter");
        assertThat(phone.locator(".plumb-toast")).isVisible();
        assertThat(phone.locator(save + ":focus")).hasCount(1);

        visit(phone, "admin/settings");
        tabInto(phone, ".plumb-rate > vaadin-button");
        phone.keyboard().press("Enter");
        assertThat(phone.locator(".plumb-rate")).hasCount(0);
        assertThat(phone.locator(".plumb-rates + vaadin-button:focus")).hasCount(1);
        phone.keyboard().press("Enter");
        assertThat(phone.locator(".plumb-rate > vaadin-combo-box:focus-within")).hasCount(1);
        tabInto(phone, save);
        phone.keyboard().press("Enter");
        assertThat(phone.locator(".plumb-rate > vaadin-combo-box[invalid]:focus-within"))
                .hasCount(1);
    }

    private void begin(Page phone) {
        jdbc.sql("update app_user set language = 'pl' where email = 'ola@example.com'").update();
        phone.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        signIn(phone, "ola");
    }

    private static void tabInto(Page page, String wanted) {
        page.locator(wanted).first().waitFor();
        for (int i = 0; i < MOST_TABS; i++) {
            page.keyboard().press("Tab");
            if ((boolean)
                    page.evaluate(
                            "selector => document.activeElement?.closest(selector) !== null",
                            wanted)) {
                return;
            }
        }
        throw new AssertionError(wanted + " is not reached by Tab at " + page.url());
    }

    private static int wide(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth");
    }
}
