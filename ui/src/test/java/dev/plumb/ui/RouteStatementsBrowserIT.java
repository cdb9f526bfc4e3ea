package dev.plumb.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import dev.plumb.application.shared.persistence.Seeds;
import dev.plumb.application.shared.persistence.StatementCounter;
import dev.plumb.ui.testing.BrowserTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Opening an address costs a constant number of statements, layout and all, however much there is.
 */
class RouteStatementsBrowserIT extends BrowserTest {

    private static final int AT_MOST = 12;

    @Autowired StatementCounter statements;
    @Autowired JdbcClient jdbc;

    @Test
    void statements_do_not_grow_with_the_data(Page page) {
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

    private Map<String, Integer> count(Page page) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String route : routes()) {
            page.navigate("about:blank");
            statements.reset();
            visit(page, route);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            counts.put(route, statements.count());
        }
        return counts;
    }

    private List<String> routes() {
        return List.of(
                "leads",
                "leads?archived",
                "leads?q=riser",
                "leads/" + company.boiler().value(),
                "pipelines/" + company.sales().value(),
                "pipelines/" + company.sales().value() + "?sort=value",
                "deals/" + company.riser().value(),
                "nowhere");
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
