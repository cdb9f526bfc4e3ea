package dev.plumb.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.COMBOBOX;
import static com.microsoft.playwright.options.AriaRole.DIALOG;
import static com.microsoft.playwright.options.AriaRole.MENUITEM;
import static com.microsoft.playwright.options.AriaRole.OPTION;
import static com.microsoft.playwright.options.AriaRole.TEXTBOX;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import dev.plumb.ui.testing.BrowserTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The path that Plumb exists for, by mouse, in the running program: a lead becomes a deal, is
 * dragged, and is a lead again.
 */
class PathBrowserIT extends BrowserTest {

    @Test
    void a_lead_becomes_a_deal_is_dragged_and_becomes_a_lead_again(Page rep, Page manager) {
        signIn(rep, "marek");
        capture(rep);
        String number = numberIn(rep, "leads");
        find(rep);

        signIn(manager, "anna");
        openBoard(manager);
        convert(rep, "12 500");
        assertThat(rep).hasURL(Pattern.compile(".*/deals/" + number + "$"));

        assertThat(lane(manager, 0).locator(card(number))).isVisible();
        openBoard(rep);
        assertThat(lane(rep, 0).locator(".plumb-lane-sum")).hasText("25,000\u00a0zł");
        drag(manager, number, lane(manager, 2));

        assertThat(lane(rep, 2).locator(card(number))).isVisible();
        assertThat(lane(rep, 0).locator(".plumb-lane-sum")).hasText("12,500\u00a0zł");
        assertThat(lane(rep, 2).locator(".plumb-lane-sum")).hasText("12,500\u00a0zł");
        assertThat(lane(rep, 2).locator("header .plumb-badge")).containsText("1");

        visit(manager, "deals/" + number);
        Locator story = manager.locator(".plumb-timeline");
        assertThat(story).containsText("Anna Kowalczyk moved it from First email sent to Proposal");
        assertThat(story).containsText("Marek Zieliński captured this lead");

        note(manager, "Gate code 42");
        backToLead(manager, number);
        assertThat(manager.getByText("Gate code 42")).isVisible();
        assertThat(manager.locator(".plumb-panel, .plumb-lead-panel").first())
                .containsText("12,500");

        button(manager, "Convert to deal").click();
        Locator dialog = dialog(manager);
        assertThat(dialog).containsText("Proposal");
        save(dialog);
        assertThat(manager).hasURL(Pattern.compile(".*/deals/" + number + "$"));
    }

    private static void capture(Page rep) {
        button(rep, "Lead").first().click();
        Locator dialog = dialog(rep);
        dialog.getByRole(TEXTBOX, named("Title")).fill("Refit of riser 9");
        choose(rep, dialog, "Person", "Z. Łęcka");
        choose(rep, dialog, "Organization", "Rury i inne");
        save(dialog);
        assertThat(rep).hasURL(Pattern.compile(".*/leads/\\d+$"));
    }

    private static void choose(Page page, Locator dialog, String field, String name) {
        dialog.getByRole(COMBOBOX, named(field)).fill(name);
        page.getByRole(OPTION, new Page.GetByRoleOptions().setName(name)).last().click();
    }

    private void find(Page rep) {
        visit(rep, "leads");
        rep.getByRole(TEXTBOX, new Page.GetByRoleOptions().setName("Filter by text")).fill("lecka");
        assertThat(rep).hasURL(Pattern.compile(".*q=lecka.*"));
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
        assertThat(page.locator(card(Long.toString(company.riser().value())))).isVisible();
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

    private static void drag(Page page, String number, Locator target) {
        Locator card = page.locator(card(number));
        card.scrollIntoViewIfNeeded();
        BoundingBox from = card.boundingBox();
        BoundingBox to = target.boundingBox();
        page.mouse().move(from.x + 20, from.y + 30);
        page.mouse().down();
        page.mouse()
                .move(
                        to.x + to.width / 2,
                        to.y + to.height / 2,
                        new Mouse.MoveOptions().setSteps(8));
        page.mouse().up();
    }

    private static String numberIn(Page page, String room) {
        var matcher = Pattern.compile("/" + room + "/(\\d+)").matcher(page.url());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private Locator lane(Page page, int index) {
        long stage = company.stages().get(index).value();
        return page.locator("section.plumb-lane[data-stage='" + stage + "']");
    }

    private static String card(String number) {
        return "li.plumb-card[data-id='" + number + "']";
    }

    private static Locator dialog(Page page) {
        return page.getByRole(DIALOG);
    }

    private static void save(Locator dialog) {
        dialog.getByRole(BUTTON, named("Save")).click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
