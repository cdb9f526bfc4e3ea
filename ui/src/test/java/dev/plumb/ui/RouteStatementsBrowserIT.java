package dev.plumb.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.vaadin.flow.router.Route;
import dev.plumb.application.shared.persistence.Seeds;
import dev.plumb.application.shared.persistence.StatementCounter;
import dev.plumb.ui.testing.BrowserTest;
import dev.plumb.ui.testing.PlumbRoutes;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Opening an address costs a constant number of statements, layout and all, however much there is.
 */
class RouteStatementsBrowserIT extends BrowserTest {

    private static final int AT_MOST = 12;
    private static final Duration QUIET = Duration.ofMillis(400);
    private static final String LEAD = ".plumb-lead-title";
    private static final String CARD = "li.plumb-card";

    @Autowired StatementCounter statements;
    @Autowired JdbcClient jdbc;

    @Test
    void statements_do_not_grow_with_the_data(Page page) {
        assertThat(count(page, new Opening("login", ".plumb-sign-in-submit")))
                .as("login, signed out")
                .isLessThanOrEqualTo(AT_MOST);
        signIn(page, "anna");
        seed(50);
        count(page);
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
        assertThat(routes())
                .containsOnlyKeys(
                        PlumbRoutes.views().stream()
                                .map(view -> view.getAnnotation(Route.class).value())
                                .toList());
    }

    private Map<String, Integer> count(Page page) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Stream.concat(routes().values().stream().flatMap(List::stream), strayed().stream())
                .forEach(opening -> counts.put(opening.address, count(page, opening)));
        return counts;
    }

    private int count(Page page, Opening opening) {
        page.navigate("about:blank");
        settled(page);
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
    private Map<String, List<Opening>> routes() {
        String board = "pipelines/" + company.sales().value();
        String deal = "deals/" + company.riser().value();
        return Map.of(
                "", List.of(new Opening("", LEAD)),
                "login", List.of(new Opening("login", LEAD)),
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
                        List.of(new Opening(deal, ".plumb-deal .plumb-timeline")));
    }

    private List<Opening> strayed() {
        return List.of(
                new Opening("nowhere", ".plumb-failure"),
                new Opening("deals/" + company.secret().value(), ".plumb-failure"));
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
