package dev.plumb.ui.deals;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.ui.browser.BoardInPage;
import dev.plumb.ui.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** Two people and one board, in the running program. */
class PipelineBoardBrowserIT extends BrowserTest {

    @Test
    void the_reps_board_follows_the_managers_drag_without_a_reload(Page rep, Page manager) {
        open(rep, "marek");
        open(manager, "anna");
        assertThat(lane(rep, 0)).containsText("12,500");

        new BoardInPage(manager).drag(card(manager, company.riser()), lane(manager, 2));

        assertThat(lane(rep, 2).locator(card(rep, company.riser()))).hasCount(1);
        assertThat(lane(rep, 2).locator("header")).containsText("12,500");
        assertThat(lane(rep, 0).locator(card(rep, company.riser()))).hasCount(0);
        assertThat(lane(rep, 0).locator(".plumb-lane-sum")).hasText("0\u00a0zł");
        assertThat(lane(rep, 0).locator("header .plumb-badge")).containsText("1");
        assertThat(manager.locator(".plumb-toast")).containsText("Moved to Proposal");
    }

    @Test
    void somebody_elses_card_can_only_be_opened(Page stranger) {
        open(stranger, "zofia");

        card(stranger, company.bare()).locator(".plumb-card-more").click();

        assertThat(stranger.locator(".plumb-menu-item")).hasCount(1);
    }

    private void open(Page page, String name) {
        signIn(page, name);
        visit(page, "pipelines/" + company.sales().value());
        assertThat(card(page, company.riser())).isVisible();
    }

    private Locator lane(Page page, int index) {
        return new BoardInPage(page).lane(company.stages().get(index).value());
    }

    private static Locator card(Page page, OpportunityId deal) {
        return new BoardInPage(page).card(deal.value());
    }
}
