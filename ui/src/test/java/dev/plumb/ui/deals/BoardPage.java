package dev.plumb.ui.deals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.plumb.ui.browser.BoardInPage;
import dev.plumb.ui.browser.StaticSite;
import java.util.List;

/**
 * The test page {@code pages/board.html}: four lanes and a server that writes down what it is
 * asked.
 */
final class BoardPage {
    final Page page;
    private final BoardInPage board;

    private BoardPage(Page page) {
        this.page = page;
        board = new BoardInPage(page);
    }

    static BoardPage open(Page page, StaticSite site) {
        page.navigate(site.address("/pages/board.html"));
        page.waitForFunction("() => window.calls?.some(call => call[0] === 'ready')");
        return new BoardPage(page);
    }

    Locator card(int id) {
        return board.card(id);
    }

    Locator lane(int stage) {
        return board.lane(stage);
    }

    Locator menu() {
        return page.locator(".plumb-menu");
    }

    List<String> idsIn(int stage) {
        return lane(stage).locator("li.plumb-card").all().stream()
                .map(card -> card.getAttribute("data-id"))
                .toList();
    }

    /** What the server was asked, without the rest: "move 11 1 2". */
    List<String> asked(String call) {
        return ((List<?>)
                        page.evaluate(
                                "name => calls.filter(call => call[0] === name).map(call => call.join(' '))",
                                call))
                .stream().map(Object::toString).toList();
    }

    Object run(String script) {
        return page.evaluate(script);
    }

    String announced() {
        return page.locator("plumb-board > [aria-live]").textContent();
    }

    void pressMouseOn(int id) {
        board.pressMouseOn(card(id));
    }

    void moveMouseTo(Locator target) {
        board.moveMouseTo(target);
    }

    void drag(int id, Locator target) {
        board.drag(card(id), target);
    }
}
