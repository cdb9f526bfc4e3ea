package dev.plumb.application.opportunities.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.opportunities.LeadFilter;
import dev.plumb.application.opportunities.LeadInbox;
import dev.plumb.application.opportunities.LeadRow;
import dev.plumb.application.opportunities.LeadSort;
import dev.plumb.application.opportunities.OwnerFilter;
import dev.plumb.application.shared.PageRequest;
import dev.plumb.application.shared.SortBy;
import dev.plumb.application.shared.persistence.BulkRows;
import dev.plumb.application.shared.persistence.DatabaseTest;
import dev.plumb.application.shared.persistence.Plans;
import dev.plumb.application.shared.persistence.StatementCounter;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.lists.LabelId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each user, team and label has so many that it matters how they are put in order. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManyLeadsIT {

    private static final int OPPORTUNITIES = 60_000;

    private static final Map<String, Plans.Sorted> SORTED =
            Map.of(
                    "leads (of a team|labelled) by .*", Plans.Sorted.NOTHING,
                    "leads (of a user|mine) by .*", Plans.Sorted.ENTRIES_OF_AN_INDEX);

    @Autowired ApplicationContext context;

    @Autowired CurrentActor currentActor;

    @Autowired LeadInbox inbox;

    @Autowired StatementCounter statements;

    @Autowired JdbcClient jdbc;

    @BeforeAll
    void load() {
        BulkRows.load(jdbc, OPPORTUNITIES);
    }

    @TestFactory
    Stream<DynamicTest> many_are_read_in_order_or_sorted_within_an_index() {
        var questions = new EveryQuestion(context, OPPORTUNITIES).all();
        return SORTED.entrySet().stream()
                .flatMap(sorted ->
                        questions.keySet().stream()
                                .filter(name -> name.matches(sorted.getKey()))
                                .map(name ->
                                        DynamicTest.dynamicTest(
                                                name,
                                                () ->
                                                        assertThat(
                                                                        objections(
                                                                                questions.get(name),
                                                                                sorted.getValue()))
                                                                .isEmpty())));
    }

    @ParameterizedTest
    @EnumSource(LeadSort.class)
    void a_filter_leaves_some_out_and_the_order_as_it_is(LeadSort key) {
        for (boolean descending : List.of(false, true)) {
            var sort = new SortBy<>(key, descending);
            List<LeadRow> all = page(LeadFilter.ALL, sort);
            assertKept(
                    all,
                    row -> BulkRows.team(row.owner().id()) == 3,
                    page(LeadFilter.ALL.withOwner(new OwnerFilter.OfTeam(new TeamId(3))), sort));
            assertKept(
                    all,
                    row -> row.owner().id().value() == 11,
                    page(LeadFilter.ALL.withOwner(new OwnerFilter.OfUser(new UserId(11))), sort));
            assertKept(
                    all,
                    row -> row.labels().stream().anyMatch(label -> label.id().value() == 3),
                    page(LeadFilter.ALL.withLabels(Set.of(new LabelId(3))), sort));
        }
    }

    private static void assertKept(
            List<LeadRow> all, Predicate<LeadRow> kept, List<LeadRow> filtered) {
        assertThat(filtered).startsWith(all.stream().filter(kept).toArray(LeadRow[]::new));
        assertThat(all).anyMatch(kept);
    }

    private List<LeadRow> page(LeadFilter filter, SortBy<LeadSort> sort) {
        List<LeadRow> rows = new ArrayList<>();
        asReader(() -> rows.addAll(inbox.page(filter, sort, new PageRequest(0, 500))));
        return rows;
    }

    private List<String> objections(Runnable question, Plans.Sorted sorted) {
        statements.reset();
        asReader(question);
        return new Plans(jdbc).objections(statements.sent(), sorted);
    }

    private void asReader(Runnable question) {
        currentActor.as(new UserId(BulkRows.READER), question);
    }
}
