package dev.plumb.ui.deals;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.ui.browser.BoardInPage;
import dev.plumb.ui.testing.BrowserTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two people and one board, in the running program. */
class PipelineBoardBrowserIT extends BrowserTest {
    private static final Set<String> GRAVE = Set.of("serious", "critical");

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

    @Test
    void board_and_detail_view_keep_nobody_out(Page rep) {
        open(rep, "marek");
        List<String> board = barriers(rep);
        visit(rep, "deals/" + company.riser().value());
        assertThat(rep.locator(".plumb-timeline")).isVisible();
        assertThat(rep.locator(".plumb-composer [role=tab]")).hasCount(2);

        assertThat(board).isEmpty();
        assertThat(barriers(rep)).isEmpty();
    }

    /** What is grave, but for the insides of Vaadin's own side navigation and tabs. */
    private static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                        .exclude("vaadin-side-nav")
                        .exclude("vaadin-tabs")
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                        .toList();
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
