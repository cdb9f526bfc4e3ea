package dev.plumb.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.COMBOBOX;
import static com.microsoft.playwright.options.AriaRole.DIALOG;
import static com.microsoft.playwright.options.AriaRole.MENUITEM;
import static com.microsoft.playwright.options.AriaRole.OPTION;
import static com.microsoft.playwright.options.AriaRole.ROW;
import static com.microsoft.playwright.options.AriaRole.TEXTBOX;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.plumb.application.shared.persistence.Seeds;
import dev.plumb.ui.browser.BoardInPage;
import dev.plumb.ui.testing.BrowserTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The path that Plumb exists for, by mouse, in the running program: a lead becomes a deal, is
 * dragged, and is a lead again.
 */
class PathBrowserIT extends BrowserTest {

    @Autowired JdbcClient jdbc;

    @Test
    void a_lead_becomes_a_deal_is_dragged_and_becomes_a_lead_again(Page rep, Page manager) {
        new Seeds(jdbc).lead("Something else", company.marek()).insert();
        signIn(rep, "marek");
        capture(rep);
        String number = numberIn(rep, "leads");
        find(rep);

        signIn(manager, "anna");
        openBoard(manager);
        assertLane(manager, 0, 2, "12,500\u00a0zł");
        convert(rep, "12 500");
        assertThat(rep).hasURL(Pattern.compile(".*/deals/" + number + "$"));

        assertThat(lane(manager, 0).locator(card(manager, number))).isVisible();
        assertLane(manager, 0, 3, "25,000\u00a0zł");
        openBoard(rep);
        assertLane(rep, 0, 3, "25,000\u00a0zł");
        assertLane(rep, 2, 0, "0\u00a0zł");
        new BoardInPage(manager).drag(card(manager, number), lane(manager, 2));

        for (Page board : new Page[] {manager, rep}) {
            assertThat(lane(board, 2).locator(card(board, number))).isVisible();
            assertThat(lane(board, 0).locator(card(board, number))).hasCount(0);
            assertLane(board, 0, 2, "12,500\u00a0zł");
            assertLane(board, 2, 1, "12,500\u00a0zł");
        }

        visit(manager, "deals/" + number);
        Locator story = manager.locator(".plumb-timeline");
        assertThat(story).containsText("Anna Kowalczyk moved it from First email sent to Proposal");
        assertThat(story).containsText("Marek Zieliński captured this lead");

        note(manager, "Gate code 42");
        backToLead(manager, number);
        assertThat(manager.getByText("Gate code 42")).isVisible();
        assertThat(row(manager, "Refit of riser 9.*Hot.*12,500")).isVisible();

        button(manager, "Convert to deal").click();
        Locator dialog = dialog(manager);
        assertThat(chosen(dialog, "Stage")).hasText("Proposal");
        save(dialog);
        assertThat(manager).hasURL(Pattern.compile(".*/deals/" + number + "$"));
        assertThat(manager.locator(".plumb-stage-bar [aria-current=step]"))
                .containsText("Proposal");
    }

    private static void capture(Page rep) {
        button(rep, "Lead").first().click();
        Locator dialog = dialog(rep);
        dialog.getByRole(TEXTBOX, named("Title")).fill("Refit of riser 9");
        choose(rep, dialog, "Person", "Z. Łęcka");
        choose(rep, dialog, "Organization", "Rury i inne");
        choose(rep, dialog, "Labels", "Hot");
        save(dialog);
        assertThat(rep).hasURL(Pattern.compile(".*/leads/\\d+$"));
    }

    private static void choose(Page page, Locator dialog, String field, String name) {
        Locator box = dialog.getByRole(COMBOBOX, named(field));
        box.fill(name);
        page.getByRole(OPTION, new Page.GetByRoleOptions().setName(name)).last().click();
        box.press("Tab");
    }

    private void find(Page rep) {
        visit(rep, "leads");
        Locator other =
                rep.getByText("Something else")
                        .filter(new Locator.FilterOptions().setVisible(true));
        assertThat(other).hasCount(1);
        rep.getByRole(TEXTBOX, new Page.GetByRoleOptions().setName("Filter by text")).fill("lecka");
        assertThat(rep).hasURL(Pattern.compile(".*q=lecka.*"));
        assertThat(other).hasCount(0);
        rep.getByText("Refit of riser 9").first().click();
        assertThat(button(rep, "Convert to deal")).isVisible();
    }

    private static void convert(Page rep, String value) {
        button(rep, "Convert to deal").click();
        Locator dialog = dialog(rep);
        dialog.getByRole(TEXTBOX, named("Value")).fill(value);
        save(dialog);
    }

    private void openBoard(Page page) {
        visit(page, "pipelines/" + company.sales().value());
        assertThat(card(page, Long.toString(company.riser().value()))).isVisible();
    }

    private void assertLane(Page page, int index, int count, String sum) {
        Locator lane = lane(page, index);
        assertThat(lane.locator(".plumb-lane-sum")).hasText(sum);
        assertThat(lane.locator("header .plumb-badge"))
                .hasText(count + " " + count + (count == 1 ? " deal" : " deals"));
        assertThat(lane.locator("li.plumb-card")).hasCount(count);
    }

    private static void note(Page page, String text) {
        page.getByRole(TEXTBOX, new Page.GetByRoleOptions().setName(Pattern.compile("[Nn]ote")))
                .fill(text);
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".plumb-timeline")).containsText(text);
    }

    private static void backToLead(Page manager, String number) {
        manager.getByLabel("More actions").first().click();
        manager.getByRole(MENUITEM, new Page.GetByRoleOptions().setName("Convert to lead")).click();
        assertThat(manager).hasURL(Pattern.compile(".*/leads/" + number + "$"));
    }

    /** A line of the inbox; its name is what its cells say. */
    private static Locator row(Page page, String cells) {
        return page.getByRole(ROW, new Page.GetByRoleOptions().setName(Pattern.compile(cells)));
    }

    private static Locator chosen(Locator dialog, String field) {
        return dialog.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHas(dialog.page().getByText(field)))
                .locator("vaadin-select-value-button");
    }

    private static String numberIn(Page page, String room) {
        var matcher = Pattern.compile("/" + room + "/(\\d+)").matcher(page.url());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private Locator lane(Page page, int index) {
        return new BoardInPage(page).lane(company.stages().get(index).value());
    }

    private static Locator card(Page page, String number) {
        return new BoardInPage(page).card(Long.parseLong(number));
    }

    private static Locator dialog(Page page) {
        return page.getByRole(DIALOG);
    }

    private static void save(Locator dialog) {
        dialog.getByRole(BUTTON, named("Save")).click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
