package dev.plumb.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import dev.plumb.ui.browser.Browser;
import dev.plumb.ui.browser.StaticSite;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browser.class)
class ReorderableRowsBrowserIT {
    private static StaticSite site;

    @BeforeAll
    static void serve() {
        site = new StaticSite();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void a_row_is_dragged_by_its_handle(Page page) {
        open(page);
        drag(page, handle(page, "A"), handle(page, "C"));

        page.waitForFunction("() => calls.length === 1");
        page.waitForFunction("() => !document.querySelector('[data-lifted]')");
        assertThat(order(page)).containsExactly("B", "C", "A");
    }

    @Test
    void escape_lets_it_go(Page page) {
        open(page);
        handle(page, "A").hover();
        page.mouse().down();
        page.mouse().move(100, 400);
        page.keyboard().press("Escape");
        page.mouse().up();

        assertThat(page.evaluate("calls")).isEqualTo(List.of());
        assertThat(order(page)).containsExactly("A", "B", "C");
    }

    @Test
    void keys_on_the_handle_move_it_one_after_the_other(Page page) {
        open(page);
        handle(page, "A").focus();
        page.keyboard().press("ArrowDown");
        page.waitForFunction("() => document.activeElement?.ariaLabel === 'Move A'");
        page.keyboard().press("ArrowDown");
        page.waitForFunction("() => calls.length === 2");
        page.keyboard().press("ArrowDown");
        page.waitForTimeout(100);

        assertThat(page.evaluate("calls")).isEqualTo(List.of("0 1", "1 2"));
        assertThat(order(page)).containsExactly("B", "C", "A");
    }

    private static void open(Page page) {
        page.navigate(site.address("/pages/rows.html"));
        page.waitForFunction("() => window.ready");
    }

    private static Locator handle(Page page, String name) {
        return page.locator("[aria-label='Move " + name + "']");
    }

    private static void drag(Page page, Locator from, Locator to) {
        BoundingBox target = to.boundingBox();
        from.hover();
        page.mouse().down();
        page.mouse().move(target.x + 5, target.y + target.height / 2);
        page.mouse().move(target.x + 5, target.y + target.height + 8);
        page.mouse().up();
    }

    private static List<String> order(Page page) {
        return page.locator(".plumb-rows-row > span").allTextContents();
    }
}
