package dev.plumb.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import dev.plumb.ui.browser.Barriers;
import dev.plumb.ui.testing.BrowserTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The screens, and the dialogs that they open, by day and by night, keeps nobody out. */
class AccessibilityBrowserIT extends BrowserTest {

    private final List<String> barriers = new ArrayList<>();

    @Test
    void nobody_is_kept_out(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        visit(page, "login");
        look(page, "sign-in", page.locator(".plumb-sign-in-submit"));
        signIn(page, "marek");

        visit(page, "leads/" + company.boiler().value());
        look(page, "inbox with panel", page.locator(".plumb-lead-panel footer"));
        look(page, "conversion", opened(page, "Convert to deal"));
        visit(page, "leads");
        look(page, "capture", opened(page, "Lead"));

        visit(page, "pipelines/" + company.sales().value());
        look(page, "board", page.locator("li.plumb-card").first());
        look(page, "opening a deal", opened(page, "Add deal"));

        visit(page, "deals/" + company.riser().value());
        assertThat(page.locator(".plumb-composer [role=tab]")).hasCount(2);
        look(page, "deal", page.locator(".plumb-timeline"));
        look(page, "losing a deal", opened(page, "Lost"));

        assertThat(barriers).isEmpty();
    }

    private void look(Page page, String screen, Locator shown) {
        assertThat(shown).isVisible();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            Barriers.in(page).forEach(found -> barriers.add(screen + ", " + scheme + ": " + found));
        }
    }

    private static Locator opened(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        return page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON).last();
    }
}
