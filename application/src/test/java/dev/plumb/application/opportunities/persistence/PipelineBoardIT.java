package dev.plumb.application.opportunities.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.opportunities.DealCard;
import dev.plumb.application.opportunities.DealSort;
import dev.plumb.application.opportunities.LaneTotals;
import dev.plumb.application.opportunities.PipelineBoard;
import dev.plumb.application.shared.Time;
import dev.plumb.application.shared.persistence.DatabaseTest;
import dev.plumb.application.shared.persistence.OpportunitySeed;
import dev.plumb.application.shared.persistence.Seeds;
import dev.plumb.application.shared.persistence.StatementCounter;
import dev.plumb.domain.access.Role;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.pipelines.PipelineId;
import dev.plumb.domain.pipelines.StageId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PipelineBoardIT {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final int DEALS = 120;
    private static final List<String> TITLES =
            List.of(
                    "Łódź", "lodz 2", "Zawór", "zawor", "A-b", "a b", "Ćma", "cma", "Żaba", "1st",
                    "#9", "élan");

    @Autowired PipelineBoard board;

    @Autowired CurrentActor currentActor;

    @Autowired Time time;

    @Autowired JdbcClient jdbc;

    @Autowired StatementCounter statements;

    Seeds seeds;
    UserId anna;
    PipelineId pipeline;
    StageId crowded;
    StageId sums;
    StageId empty;
    OpportunityId known;

    @BeforeAll
    void seed() {
        seeds = new Seeds(jdbc);
        seeds.company("PLN", Map.of("EUR", "4.25", "JPY", "0.0255"));
        anna = seeds.user("Anna", Role.REP, null);
        UserId lukasz = seeds.user("Łukasz", Role.REP, null);
        pipeline = seeds.pipeline("Sales");
        crowded = seeds.stage(pipeline, "First e-mail sent", 10);
        sums = seeds.stage(pipeline, "Offer", 33);
        empty = seeds.stage(pipeline, "Contract", null);
        for (int i = 0; i < DEALS; i++) {
            OpportunitySeed deal =
                    seeds.deal(TITLES.get(i % TITLES.size()), i % 3 == 0 ? lukasz : anna, crowded)
                            .with("created_at", "2026-10-%02d 08:00:00".formatted(1 + i % 28))
                            .with(
                                    "updated_at",
                                    "2026-11-%02d 08:00:00.000001".formatted(1 + i % 20));
            if (i % 4 != 0) {
                deal.worth(String.valueOf(i * 7919 % 5000), "PLN");
            }
            if (i % 5 != 0) {
                deal.with("expected_close", "2027-01-%02d".formatted(1 + i % 28));
            }
            if (i % 2 == 0) {
                deal.nextDue("2026-11-%02d 10:00:00".formatted(15 + i % 15));
            }
            deal.insert();
        }
        known = seeds.deal("Exact", anna, sums).worth("0.1000", "EUR").insert();
        seeds.deal("Exact", anna, sums).worth("1.0750", "PLN").insert();
        seeds.deal("No rate", anna, sums).worth("5", "CHF").insert();
        seeds.deal("No value", anna, sums).insert();
        seeds.deal("Won", anna, sums)
                .with("status", "WON")
                .with("closed_at", "2026-11-03")
                .worth("1000", "PLN")
                .insert();
        seeds.deal("Archived", anna, sums)
                .with("lifecycle", "ARCHIVED")
                .worth("1000", "PLN")
                .insert();
        seeds.lead("A lead that was a deal", anna)
                .with("stage_id", sums.value())
                .with("stage_since", "2026-11-03")
                .insert();
    }

    @ParameterizedTest
    @EnumSource(DealSort.class)
    void helpings_put_together_stand_in_the_order_of_their_ranks(DealSort sort) {
        List<DealCard> cards = new ArrayList<>(lane(open(sort), crowded).cards());
        assertThat(cards).hasSize(PipelineBoard.LANE_PAGE);
        while (cards.size() < DEALS) {
            int shown = cards.size();
            cards.addAll(now(() -> board.more(crowded, sort, shown)));
            assertThat(cards.size()).isGreaterThan(shown);
        }
        assertThat(cards).extracting(DealCard::id).doesNotHaveDuplicates().hasSize(DEALS);
        assertThat(cards).isSortedAccordingTo(Comparator.comparing(DealCard::rank));
        assertThat(cards).extracting(DealCard::rank).doesNotHaveDuplicates();
        var ids = cards.stream().map(DealCard::id).toList();
        assertThat(now(() -> board.change(pipeline, sort, ids)).cards()).isEqualTo(cards);
        assertThat(cards).extracting(DealCard::id).isEqualTo(inOrder(sort));
    }

    @Test
    void sums_are_exact_for_each_currency_then_converted_and_rounded_once() {
        LaneTotals totals = lane(open(DealSort.URGENCY), sums).totals();
        assertThat(totals.count()).isEqualTo(4);
        assertThat(totals.sum()).isEqualByComparingTo("2");
        assertThat(totals.weighted()).isEqualByComparingTo("0");
        assertThat(totals.withoutRate()).isEqualTo(1);
        LaneTotals none = lane(open(DealSort.URGENCY), empty).totals();
        assertThat(none.count()).isZero();
        assertThat(none.sum()).isEqualByComparingTo("0");
        assertThat(none.weighted()).isNull();
    }

    @Test
    void a_change_tells_what_is_on_the_board_now_and_what_all_lanes_come_to() {
        OpportunityId moved = seeds.deal("Moved away", anna, empty).insert();
        var change = now(() -> board.change(pipeline, DealSort.TITLE, List.of(known, moved)));
        assertThat(change.cards()).extracting(DealCard::id).containsExactlyInAnyOrder(known, moved);
        assertThat(change.totals())
                .extracting(LaneTotals::stage)
                .containsExactly(crowded, sums, empty);
        jdbc.sql("update opportunity set status = 'WON', closed_at = now() where id = :id")
                .param("id", moved.value())
                .update();
        assertThat(now(() -> board.change(pipeline, DealSort.TITLE, List.of(moved))).cards())
                .isEmpty();
        assertThat(now(() -> board.change(pipeline, DealSort.TITLE, List.of())).totals())
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"value_currency, PLN", "stage_since,", "closed_at, 2026-11-03", "status, WON"})
    void half_a_value_stage_or_end_is_nothing_that_a_row_can_hold(String column, String value) {
        var half = seeds.deal("Half", anna, empty).with(column, value);
        assertThatThrownBy(half::insert).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void a_pipeline_that_is_not_there_has_no_board() {
        PipelineId unknown = new PipelineId(9999);
        assertThat(now(() -> board.open(unknown, DealSort.URGENCY))).isEmpty();
        assertThat(now(() -> board.change(unknown, DealSort.URGENCY, List.of(known))).cards())
                .isEmpty();
    }

    @Test
    void opening_costs_few_statements_however_many_deals_there_are() {
        statements.reset();
        open(DealSort.URGENCY);
        assertThat(statements.statements().stream().filter(sql -> sql.contains("select")))
                .hasSizeLessThanOrEqualTo(5);
    }

    private List<OpportunityId> inOrder(DealSort sort) {
        String order =
                switch (sort) {
                    case URGENCY ->
                            """
                            case when next_due_at is null then 2 when next_due_at < '2026-11-24 23:00:00' then 1 else 3 end,
                            next_due_at, if(next_due_at is null, created_at, null) desc, created_at,
                            if(next_due_at is null, -o.id, o.id)\
                            """;
                    case VALUE -> "value_amount is null, value_amount desc, o.id desc";
                    case TITLE -> "title, o.id";
                    case EXPECTED_CLOSE -> "expected_close is null, expected_close, o.id";
                    case CREATED -> "created_at desc, o.id desc";
                    case UPDATED -> "updated_at desc, o.id desc";
                    case OWNER -> "u.name, o.id";
                };
        return jdbc.sql(
                        "select o.id from opportunity o join app_user u on u.id = o.owner_id where stage_id = :stage order by "
                                + order)
                .param("stage", crowded.value())
                .query((row, _) -> new OpportunityId(row.getLong("id")))
                .list();
    }

    private static PipelineBoard.Lane lane(PipelineBoard.Board open, StageId stage) {
        return open.lanes().stream()
                .filter(lane -> lane.stage().id().equals(stage))
                .findAny()
                .orElseThrow();
    }

    private PipelineBoard.Board open(DealSort sort) {
        return now(() -> board.open(pipeline, sort).orElseThrow());
    }

    private <T> T now(Supplier<T> question) {
        List<T> answer = new ArrayList<>();
        time.at(NOW, () -> currentActor.as(anna, () -> answer.add(question.get())));
        return answer.getFirst();
    }
}
