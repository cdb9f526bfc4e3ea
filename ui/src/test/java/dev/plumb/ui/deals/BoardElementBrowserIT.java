package dev.plumb.ui.deals;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.plumb.ui.browser.BoardInPage;
import dev.plumb.ui.browser.Browser;
import dev.plumb.ui.browser.Finger;
import dev.plumb.ui.browser.Phone;
import dev.plumb.ui.browser.StaticSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browser.class)
class BoardElementBrowserIT {
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
    void dragging_a_card_to_a_lane_asks_once_to_move_it(Page page) {
        var board = BoardPage.open(page, site);

        board.drag(12, board.lane(2));

        assertThat(board.asked("move")).containsExactly("move 12 1 2");
        assertThat(board.asked("act")).isEmpty();
        assertThat(board.idsIn(2)).containsExactly("21", "22", "12");
    }

    @Test
    void a_card_on_its_way_cannot_be_dragged_again(Page page) {
        var board = BoardPage.open(page, site);

        board.drag(12, board.lane(2));
        board.drag(12, board.lane(3));

        assertThat(board.asked("move")).hasSize(1);
    }

    @Test
    void a_confirmed_card_takes_its_place_and_is_announced(Page page) {
        var board = BoardPage.open(page, site);
        board.drag(12, board.lane(2));

        board.run(
                "() => board.settle(12, 2, card(12, 'b', {version: 2}), {2: {count: 3, countText: '3 deals', sum: '1 zł', weighted: null}})");

        assertThat(board.idsIn(2)).containsExactly("21", "12", "22");
        assertThat(board.announced()).isEqualTo("Moved to Proposal, 2 of 3");
        board.drag(12, board.lane(3));
        assertThat(board.asked("move")).containsExactly("move 12 1 2", "move 12 2 3");
    }

    @Test
    void a_refused_card_is_put_back(Page page) {
        var board = BoardPage.open(page, site);
        board.drag(12, board.lane(2));

        board.run("() => board.putBack(12, 1, null)");

        assertThat(board.idsIn(1)).containsExactly("11", "12", "13");
        assertThat(board.announced()).isEqualTo("Deal 12 put back in E-mail sent");
    }

    @Test
    void a_card_dropped_on_the_bar_asks_for_that(Page page) {
        var board = BoardPage.open(page, site);

        board.pressMouseOn(11);
        board.moveMouseTo(board.lane(2));
        board.moveMouseTo(page.locator(".plumb-target[data-action='toLead']"));
        page.mouse().up();

        assertThat(board.asked("act")).containsExactly("act 11 1 toLead");
        assertThat(board.asked("move")).isEmpty();
    }

    @Test
    void escape_cancels_a_drag(Page page) {
        var board = BoardPage.open(page, site);

        board.pressMouseOn(11);
        board.moveMouseTo(board.lane(2));
        assertThat(board.lane(2)).hasAttribute("data-over", "");
        page.keyboard().press("Escape");
        page.mouse().up();

        assertThat(board.asked("move")).isEmpty();
        assertThat(board.lane(2)).not().hasAttribute("data-over", "");
        assertThat(page.locator(".plumb-card-image")).hasCount(0);
    }

    @Test
    void a_card_that_is_not_yours_stays(Page page) {
        var board = BoardPage.open(page, site);

        board.drag(13, board.lane(2));

        assertThat(board.asked("move")).isEmpty();
        assertThat(board.card(13)).hasAttribute("title", "Only Anna Kowalczyk may move this");
    }

    @Test
    void a_patch_leaves_the_dragged_card_in_the_hand(Page page) {
        var board = BoardPage.open(page, site);

        board.pressMouseOn(11);
        board.moveMouseTo(board.lane(2));
        board.run(
                "() => board.patch({from: 7, revision: 8, totals: {}, cards: ["
                        + "{id: 11, stage: 3, card: card(11, 'b', {version: 2})}, {id: 22, stage: null, card: null}]})");
        assertThat(board.idsIn(1)).contains("11");
        assertThat(board.idsIn(2)).containsExactly("21");
        page.mouse().up();

        assertThat(board.asked("move")).containsExactly("move 11 1 2");
    }

    @Test
    void a_patch_places_by_rank_and_leaves_out_what_is_beyond_the_loaded_cards(Page page) {
        var board = BoardPage.open(page, site);

        board.run(
                "() => board.patch({from: 7, revision: 8, cards: ["
                        + "{id: 51, stage: 4, card: card(51, 'b105')}, {id: 52, stage: 4, card: card(52, 'c')}, {id: 11, stage: 3, card: card(11, 'a', {version: 2})}],"
                        + "totals: {3: {count: 1, countText: '1 deal', sum: '5 zł', weighted: null}}})");

        assertThat(board.idsIn(4)).startsWith("400", "51", "401").doesNotContain("52");
        assertThat(board.idsIn(3)).containsExactly("11");
        assertThat(board.lane(3).locator(".plumb-lane-sum")).hasText("5 zł");
        assertThat(board.lane(3).locator(".plumb-lane-empty")).isHidden();
    }

    @Test
    void a_patch_of_another_revision_asks_for_a_reload(Page page) {
        var board = BoardPage.open(page, site);

        board.run(
                "() => board.patch({from: 3, revision: 4, totals: {}, cards: [{id: 11, stage: null, card: null}]})");
        board.run("() => board.patch({from: 4, revision: 5, totals: {}, cards: []})");

        assertThat(board.asked("reload")).hasSize(1);
        assertThat(board.idsIn(1)).contains("11");
    }

    @Test
    void a_lost_connection_marks_the_board_and_its_return_reloads_it(Page page) {
        var board = BoardPage.open(page, site);

        board.run("() => connection('connection-lost')");
        assertThat(page.locator(".plumb-board-stale")).isVisible();
        board.run("() => connection('connected')");

        assertThat(board.asked("reload")).hasSize(1);
    }

    @Test
    void the_menu_moves_a_card_by_keyboard_alone(Page page) {
        var board = BoardPage.open(page, site);
        board.card(11).locator("a").focus();

        page.keyboard().press("ArrowDown");
        page.keyboard().press("m");
        assertThat(board.menu()).isVisible();
        page.keyboard().press("Escape");
        assertThat(board.menu()).isHidden();
        assertThat(board.card(12).locator("a")).isFocused();
        page.keyboard().press("m");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");

        assertThat(board.asked("move")).containsExactly("move 12 1 2");
        assertThat(board.card(12).locator("a")).isFocused();
    }

    @Test
    void the_menu_opens_by_its_button_and_closes_by_a_click_elsewhere(Page page) {
        var board = BoardPage.open(page, site);
        Locator button = board.card(11).locator("button");

        button.click();
        assertThat(board.menu()).isVisible();
        button.click();
        assertThat(board.menu()).isHidden();
        button.click();
        page.mouse().click(5, 5);
        assertThat(board.menu()).isHidden();
        board.card(13).locator("button").click();
        assertThat(board.menu().getByRole(AriaRole.MENUITEM)).hasText(new String[] {"Open"});
    }

    @Test
    void the_tab_key_reaches_one_card_a_lane(Page page) {
        var board = BoardPage.open(page, site);
        board.card(11).locator("a").focus();

        page.keyboard().press("ArrowDown");
        page.keyboard().press("Tab");
        assertThat(board.card(12).locator("button")).isFocused();
        page.keyboard().press("Tab");
        assertThat(board.card(21).locator("a")).isFocused();
        page.keyboard().press("ArrowLeft");
        assertThat(board.card(11).locator("a")).isFocused();
    }

    @Test
    void space_picks_up_arrows_choose_space_drops(Page page) {
        var board = BoardPage.open(page, site);
        board.card(11).locator("a").focus();

        page.keyboard().press("Space");
        assertThat(board.announced()).isEqualTo("Picked up Deal 11");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        assertThat(board.announced()).isEqualTo("Contract, 0");
        page.keyboard().press("Space");

        assertThat(board.asked("move")).containsExactly("move 11 1 3");
        assertThat(board.card(11).locator("a")).isFocused();
    }

    @Test
    void escape_puts_down_what_the_keyboard_holds(Page page) {
        var board = BoardPage.open(page, site);
        board.card(11).locator("a").focus();

        page.keyboard().press("Space");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Escape");

        assertThat(board.announced()).isEqualTo("Cancelled");
        assertThat(board.asked("move")).isEmpty();
    }

    @Test
    void a_click_or_enter_opens_a_card(Page page) {
        var board = BoardPage.open(page, site);

        board.card(11).locator(".plumb-money").click();
        board.card(12).locator("a").click();
        board.card(21).locator("a").focus();
        page.keyboard().press("Enter");

        assertThat(board.asked("act"))
                .containsExactly("act 11 1 open", "act 12 1 open", "act 21 1 open");
    }

    @Test
    void the_end_of_a_lane_brings_more(Page page) {
        var board = BoardPage.open(page, site);

        assertThat(board.asked("more")).isEmpty();
        board.card(439).scrollIntoViewIfNeeded();
        page.waitForFunction("() => document.querySelector('li[data-id=\"90\"]')");

        assertThat(board.asked("more")).containsExactly("more 4 40");
    }

    @Test
    void what_people_typed_stays_text(Page page) {
        var board = BoardPage.open(page, site);
        String evil = "<img src=x onerror=\"window.hacked=1\">";

        page.evaluate(
                "title => board.patch({from: 7, revision: 8, totals: {}, cards: [{id: 11, stage: 1, card: card(11, 'b', "
                        + "{version: 2, title, contact: title, labels: [{name: title, color: 'red'}]})}]})",
                evil);

        assertThat(board.card(11).locator("a")).hasText(evil);
        assertThat(board.run("() => window.hacked")).isNull();
        assertThat(board.card(11).locator("img")).hasCount(0);
    }

    @Test
    void the_board_is_accessible(Page page) {
        var board = BoardPage.open(page, site);
        board.card(11).locator("button").click();

        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    @Test
    void a_finger_that_moves_at_once_scrolls(@Phone Page page) {
        page.clock().install(new Clock.InstallOptions().setTime(0));
        var board = BoardPage.open(page, site);
        var box = BoardInPage.resting(board.card(11));
        var finger = new Finger(page);
        page.clock().pauseAt(3_600_000);

        finger.press(box.x + 30, box.y + 40);
        finger.moveTo(box.x + 30, box.y + 90);
        page.clock().runFor(1000);
        assertThat(dragging(page)).hasCount(0);
        finger.moveTo(box.x + 30, box.y + 140);
        finger.lift();

        assertThat(dragging(page)).hasCount(0);
        assertThat(board.asked("move")).isEmpty();
        assertThat(board.asked("act")).isEmpty();
    }

    @Test
    void a_finger_drags_after_a_hold(@Phone Page page) {
        page.clock().install(new Clock.InstallOptions().setTime(0));
        var board = BoardPage.open(page, site);
        var box = BoardInPage.resting(board.card(11));
        var finger = new Finger(page);
        page.clock().pauseAt(3_600_000);

        finger.press(box.x + 30, box.y + 40);
        assertThat(dragging(page)).hasCount(0);
        page.clock().runFor(300);
        assertThat(dragging(page)).hasCount(1);
        page.clock().resume();
        var target = page.locator(".plumb-target[data-action='won']");
        assertThat(target).isVisible();
        var won = BoardInPage.resting(target);
        finger.moveTo(won.x + 20, won.y + 20);
        assertThat(target).hasAttribute("data-over", "");
        finger.lift();

        page.waitForFunction("() => calls.some(call => call[0] === 'act')");
        assertThat(board.asked("act")).containsExactly("act 11 1 won");
    }

    private static Locator dragging(Page page) {
        return page.locator("plumb-board[data-dragging]");
    }

    @Test
    void a_phone_shows_one_lane_and_names_it(@Phone Page page) {
        var board = BoardPage.open(page, site);

        page.locator(".plumb-board-tab", new Page.LocatorOptions().setHasText("Proposal")).click();

        assertThat(board.lane(2)).isInViewport();
        assertThat(page.locator(".plumb-board-tab[aria-current]")).containsText("Proposal");
        assertThat(board.card(21).locator("button").boundingBox().width).isGreaterThanOrEqualTo(44);
    }
}
