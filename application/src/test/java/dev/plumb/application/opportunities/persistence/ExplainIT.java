package dev.plumb.application.opportunities.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.shared.persistence.BulkRows;
import dev.plumb.application.shared.persistence.DatabaseTest;
import dev.plumb.application.shared.persistence.Plans;
import dev.plumb.application.shared.persistence.StatementCounter;
import dev.plumb.domain.access.UserId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplainIT {

    private static final int OPPORTUNITIES = 5000;

    /** What may sort many rows, and why. */
    private static final Map<String, String> REASONS =
            Map.of(
                    "leads with a common word by .*",
                            "full text knows no order; no more than 10,000 are sorted",
                    "leads beginning with by .*", "the same");

    @Autowired ApplicationContext context;

    @Autowired CurrentActor currentActor;

    @Autowired StatementCounter statements;

    @Autowired JdbcClient jdbc;

    @BeforeAll
    void load() {
        BulkRows.load(jdbc, OPPORTUNITIES);
    }

    @TestFactory
    Stream<DynamicTest> nothing_is_read_as_a_whole_or_sorted_outside_an_index_without_a_reason() {
        return new EveryQuestion(context, OPPORTUNITIES)
                .all().entrySet().stream()
                        .map(question ->
                                DynamicTest.dynamicTest(
                                        question.getKey(),
                                        () ->
                                                assertThat(
                                                                objections(
                                                                        question.getValue(),
                                                                        maySort(question.getKey())))
                                                        .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> no_question_costs_more_than_three_statements_beside_the_actor() {
        return new EveryQuestion(context, OPPORTUNITIES)
                .all().entrySet().stream()
                        .map(question ->
                                DynamicTest.dynamicTest(
                                        question.getKey(),
                                        () ->
                                                assertThat(selects(question.getValue()))
                                                        .hasSizeLessThanOrEqualTo(4)));
    }

    @Test
    void reading_a_whole_index_is_objected_to_whatever_may_be_sorted() {
        assertThat(
                        objections(
                                () ->
                                        jdbc.sql("select count(title) from opportunity")
                                                .query()
                                                .singleValue(),
                                Plans.Sorted.ROWS))
                .isNotEmpty();
    }

    private static Plans.Sorted maySort(String question) {
        return REASONS.keySet().stream().anyMatch(question::matches)
                ? Plans.Sorted.ROWS
                : Plans.Sorted.NOTHING;
    }

    private List<String> objections(Runnable question, Plans.Sorted sorted) {
        return new Plans(jdbc).objections(selects(question), sorted);
    }

    private List<StatementCounter.Sent> selects(Runnable question) {
        statements.reset();
        currentActor.as(new UserId(BulkRows.READER), question);
        return statements.sent().stream()
                .filter(statement -> statement.sql().stripLeading().startsWith("select"))
                .toList();
    }
}
