package dev.plumb.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocket;
import com.microsoft.playwright.options.LoadState;
import dev.plumb.application.access.AppointManager;
import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.access.DeactivateUser;
import dev.plumb.application.access.DismissManager;
import dev.plumb.application.access.ReactivateUser;
import dev.plumb.application.opportunities.HandOver;
import dev.plumb.application.opportunities.OpenDeal;
import dev.plumb.application.shared.persistence.TableChecksums;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.access.Visibility;
import dev.plumb.domain.opportunities.OpportunityFields;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.Title;
import dev.plumb.domain.opportunities.WorkKind;
import dev.plumb.domain.shared.Edits;
import dev.plumb.ui.browser.BoardInPage;
import dev.plumb.ui.testing.BrowserTest;
import dev.plumb.ui.testing.PlumbRoutes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What admins decide holds at once, and what is theirs nobody else reaches. */
class AdministrationBrowserIT extends BrowserTest {

    @Autowired CurrentActor currentActor;
    @Autowired DeactivateUser deactivate;
    @Autowired ReactivateUser reactivate;
    @Autowired HandOver handOver;
    @Autowired AppointManager appoint;
    @Autowired DismissManager dismiss;
    @Autowired OpenDeal openDeal;
    @Autowired JdbcClient jdbc;

    @Test
    void whoever_is_deactivated_in_the_middle_of_a_drag_is_out_and_the_card_has_not_moved(
            Page rep, Page manager) {
        openBoard(rep, "marek");
        openBoard(manager, "anna");
        BoardInPage board = new BoardInPage(rep);
        board.pressMouseOn(card(rep, company.riser()));
        board.moveMouseTo(lane(rep, 2));

        asAdmin(() -> deactivate.handle(new DeactivateUser.Command(company.marek())));
        asAdmin(() ->
                handOver.handle(
                        new HandOver.Command(
                                company.marek(),
                                company.ewa(),
                                Set.of(WorkKind.DEALS, WorkKind.LEADS))));

        assertThat(rep.locator(".plumb-sign-in-submit")).isVisible();
        rep.mouse().up();
        assertThat(lane(manager, 0).locator(card(manager, company.riser()))).hasCount(1);
        assertThat(card(manager, company.riser())).containsText("EM");
        assertThat(owner(company.riser())).isEqualTo(company.ewa().value());
        visit(manager, "deals/" + company.riser().value());
        assertThat(manager.locator(".plumb-timeline").first()).containsText("Marek Zieliński");

        asAdmin(() -> reactivate.handle(new ReactivateUser.Command(company.marek())));
        asAdmin(() ->
                handOver.handle(
                        new HandOver.Command(
                                company.ewa(),
                                company.marek(),
                                Set.of(WorkKind.DEALS, WorkKind.LEADS))));
    }

    @Test
    void a_manager_gains_and_loses_sight_at_once_on_an_open_board(Page manager) {
        AtomicReference<OpportunityId> hidden = new AtomicReference<>();
        currentActor.as(
                company.zofia(),
                () ->
                        hidden.set(
                                openDeal.handle(
                                        new OpenDeal.Command(
                                                new Title("Behind closed doors"),
                                                company.stages().getFirst(),
                                                null,
                                                null,
                                                Edits.of(
                                                        OpportunityFields.VISIBILITY,
                                                        Visibility.OWNER)))));
        openBoard(manager, "anna");
        assertThat(card(manager, hidden.get())).hasCount(0);

        asAdmin(() -> appoint.handle(new AppointManager.Command(team("Gdańsk"), company.anna())));
        assertThat(card(manager, hidden.get())).isVisible();

        asAdmin(() -> dismiss.handle(new DismissManager.Command(team("Gdańsk"), company.anna())));
        assertThat(card(manager, hidden.get())).hasCount(0);
        assertThat(card(manager, company.riser())).isVisible();
    }

    @Test
    void a_rep_reaches_no_page_of_the_administration(Page rep) {
        reachesNone(rep, "zofia");
    }

    @Test
    void a_manager_reaches_no_page_of_the_administration(Page manager) {
        reachesNone(manager, "anna");
    }

    private void reachesNone(Page page, String name) {
        signIn(page, name);
        TableChecksums before = TableChecksums.of(jdbc);
        long refused = refusals();
        List<String> pages = PlumbRoutes.administration();
        for (String address : pages) {
            visit(page, address);
            assertThat(page.locator(".plumb-failure")).isVisible();
        }
        assertThat(page.locator("vaadin-side-nav-item[path^=admin]")).hasCount(0);
        assertThat(refusals() - refused).isEqualTo(pages.size());
        assertThat(TableChecksums.of(jdbc)).isEqualTo(before);
    }

    @Test
    void a_forged_message_is_refused_written_down_and_changes_nothing(Page page) {
        openBoard(page, "zofia");
        TableChecksums before = TableChecksums.of(jdbc);
        long refused = refusals();

        page.evaluate(
                """
                ([deal, stage]) => {
                  const server = document.querySelector('plumb-board').$server;
                  server.move(+deal, 1, +stage);
                  server.act(+deal, 1, 'won');
                  server.act(+deal, 1, 'delete');
                }\
                """,
                List.of(
                        Long.toString(company.riser().value()),
                        Long.toString(company.stages().getLast().value())));

        page.waitForCondition(() -> refusals() - refused == 3);
        assertThat(TableChecksums.of(jdbc)).isEqualTo(before);
    }

    /** What is pushed as the session ends makes the page leave, and its form is never answered. */
    @Test
    void nothing_is_pushed_to_a_visitor(Page page) {
        List<WebSocket> pushes = new ArrayList<>();
        page.onWebSocket(pushes::add);
        visit(page, "login");
        page.locator(".plumb-sign-in-submit").waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);

        assertThat(pushes).isEmpty();
    }

    private void openBoard(Page page, String name) {
        signIn(page, name);
        visit(page, "pipelines/" + company.sales().value());
        assertThat(card(page, company.riser())).isVisible();
    }

    private void asAdmin(Runnable act) {
        currentActor.as(company.ola(), act);
    }

    private long refusals() {
        return jdbc.sql("select count(*) from audit_entry where act = 'REFUSED'")
                .query(Long.class)
                .single();
    }

    private long owner(OpportunityId deal) {
        return jdbc.sql("select owner_id from opportunity where id = :id")
                .param("id", deal.value())
                .query(Long.class)
                .single();
    }

    private TeamId team(String name) {
        return new TeamId(
                jdbc.sql("select id from team where name = :name")
                        .param("name", name)
                        .query(Long.class)
                        .single());
    }

    private Locator lane(Page page, int index) {
        return new BoardInPage(page).lane(company.stages().get(index).value());
    }

    private static Locator card(Page page, OpportunityId deal) {
        return new BoardInPage(page).card(deal.value());
    }
}
