package dev.plumb.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.vaadin.flow.router.Route;
import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.access.InviteUser;
import dev.plumb.application.access.MakeLink;
import dev.plumb.application.shared.persistence.Seeds;
import dev.plumb.application.shared.persistence.StatementCounter;
import dev.plumb.domain.access.Role;
import dev.plumb.domain.shared.EmailAddress;
import dev.plumb.ui.testing.BrowserTest;
import dev.plumb.ui.testing.PlumbRoutes;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Opening an address costs a constant number of statements, layout and all, however much there is.
 */
class RouteStatementsBrowserIT extends BrowserTest {

    private static final int AT_MOST = 12;
    private static final Duration QUIET = Duration.ofMillis(300);
    private static final String LEAD = ".plumb-lead-title";
    private static final Set<String> LINKS =
            Set.of("join/:token", "password/:token", "setup/:token?");
    private static final String CARD = "li.plumb-card";

    @Autowired StatementCounter statements;
    @Autowired JdbcClient jdbc;
    @Autowired InviteUser invite;
    @Autowired MakeLink makeLink;
    @Autowired CurrentActor currentActor;

    private String invitation = "";
    private String reset = "";

    @BeforeAll
    void makeLinks() {
        currentActor.as(
                company.ola(),
                () -> {
                    invitation = invite.handle(invitation()).token().value();
                    reset = makeLink.handle(new MakeLink.Command(company.ewa())).token().value();
                });
    }

    @Test
    void statements_do_not_grow_with_the_data(Page page) {
        seed(50);
        Map<String, Integer> few = count(page);
        multiply(100);
        Map<String, Integer> many = count(page);

        assertThat(many).isEqualTo(few);
        assertThat(few)
                .allSatisfy(
                        (route, count) -> assertThat(count).as(route).isLessThanOrEqualTo(AT_MOST));
    }

    @Test
    void every_route_is_counted() {
        assertThat(Stream.of(forAll().keySet(), forAdmins().keySet(), LINKS).flatMap(Set::stream))
                .containsExactlyInAnyOrderElementsOf(
                        PlumbRoutes.views().stream()
                                .map(view -> view.getAnnotation(Route.class).value())
                                .toList());
    }

    private static InviteUser.Command invitation() {
        return new InviteUser.Command(
                "New",
                new EmailAddress("new@example.com"),
                Role.REP,
                null,
                Locale.ENGLISH,
                ZoneOffset.UTC);
    }

    private Map<String, Integer> count(Page page) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        page.context().clearCookies();
        forVisitors().forEach(opening -> count(page, "visitor", opening, counts));
        for (String user : List.of("anna", "ola")) {
            page.context().clearCookies();
            signIn(page, user);
            settled(page);
            (user.equals("ola") ? forAdmins() : forAll())
                    .values().stream()
                            .flatMap(List::stream)
                            .forEach(opening -> count(page, user, opening, counts));
        }
        return counts;
    }

    private void count(Page page, String user, Opening opening, Map<String, Integer> counts) {
        counts.put(user + ": " + opening.address, count(page, opening));
    }

    private int count(Page page, Opening opening) {
        statements.reset();
        visit(page, opening.address);
        page.locator(opening.shows).first().waitFor();
        return settled(page);
    }

    /** How many there were, once no more come. */
    private int settled(Page page) {
        int before;
        int now = statements.count();
        do {
            before = now;
            page.waitForTimeout(QUIET.toMillis());
            now = statements.count();
        } while (now != before);
        return now;
    }

    /**
     * @param shows what is there once the view has its data
     */
    private record Opening(String address, String shows) {}

    /** By the address of each view, as it is declared. */
    private Map<String, List<Opening>> forAll() {
        String board = "pipelines/" + company.sales().value();
        String deal = "deals/" + company.riser().value();
        return Map.of(
                "", List.of(new Opening("", LEAD)),
                "login", List.of(new Opening("login", LEAD)),
                "profile", List.of(new Opening("profile", ".plumb-profile-section:last-child")),
                "leads",
                        List.of(
                                new Opening("leads", LEAD),
                                new Opening("leads?archived", ".plumb-empty"),
                                new Opening("leads?q=riser", LEAD),
                                new Opening(
                                        "leads/" + company.boiler().value(),
                                        ".plumb-lead-panel footer")),
                "pipelines", List.of(new Opening("pipelines", CARD)),
                "pipelines/:id([0-9]{1,18})",
                        List.of(new Opening(board, CARD), new Opening(board + "?sort=value", CARD)),
                "deals/:number([0-9]{1,18})",
                        List.of(
                                new Opening(deal, ".plumb-deal .plumb-timeline"),
                                new Opening("deals/" + company.secret().value(), ".plumb-failure"),
                                new Opening("nowhere", ".plumb-failure")));
    }

    private Map<String, List<Opening>> forAdmins() {
        String pipeline = "admin/pipelines/" + company.sales().value();
        String form = ".plumb-rows-row";
        long team = jdbc.sql("select min(id) from team").query(Long.class).single();
        return Map.of(
                "admin/users",
                        List.of(
                                new Opening("admin/users", ".plumb-user-grid a"),
                                new Opening(
                                        "admin/users/" + company.marek().value(),
                                        ".plumb-user-facts")),
                "admin/teams/:id?([0-9]{1,18})",
                        List.of(
                                new Opening("admin/teams", ".plumb-admin-list a"),
                                new Opening("admin/teams/" + team, ".plumb-admin-page")),
                "admin/pipelines/:id?([0-9]{1,18})",
                        List.of(new Opening("admin/pipelines", form), new Opening(pipeline, form)),
                "admin/labels", List.of(new Opening("admin/labels", ".plumb-list-editor")),
                "admin/lists",
                        List.of(
                                new Opening("admin/lists", ".plumb-list-editor"),
                                new Opening("admin/lists/lost-reasons", ".plumb-list-editor"),
                                new Opening("admin/lists/activity-types", ".plumb-list-editor")),
                "admin/settings",
                        List.of(new Opening("admin/settings", ".plumb-profile-section:last-child")),
                "admin/audit",
                        List.of(
                                new Opening(
                                        "admin/audit",
                                        "vaadin-grid-cell-content:has-text(\"Signed in\")")));
    }

    private List<Opening> forVisitors() {
        return List.of(
                new Opening("login", ".plumb-sign-in-submit"),
                new Opening("join/" + invitation, "vaadin-password-field"),
                new Opening("password/" + reset, "vaadin-password-field"),
                new Opening("join/unknown", ".plumb-sign-in-sheet h1"),
                new Opening("password/unknown", ".plumb-sign-in-sheet h1"),
                new Opening("setup/unknown", ".plumb-sign-in-sheet h1"));
    }

    private void seed(int opportunities) {
        Seeds seeds = new Seeds(jdbc);
        for (int i = 0; i < opportunities; i += 2) {
            seeds.lead("Riser " + i, company.marek()).insert();
            seeds.deal("Riser " + i, company.marek(), company.stages().get(i % 3)).insert();
        }
    }

    private void multiply(int times) {
        String columns =
                jdbc.sql(
                                """
                                select group_concat(column_name) from information_schema.columns
                                where table_schema = database() and table_name = 'opportunity'
                                and column_name not in ('id', 'uuid')\
                                """)
                        .query(String.class)
                        .single();
        jdbc.sql(
                        """
                        insert into opportunity (id, uuid, %s)
                        select 1000 * seq + id, uuid(), %s from opportunity, seq_1_to_%d\
                        """
                                .formatted(columns, columns, times - 1))
                .update();
    }
}
