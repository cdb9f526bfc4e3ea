package dev.plumb.application.opportunities.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.opportunities.DealCard;
import dev.plumb.application.opportunities.DealSort;
import dev.plumb.application.opportunities.PipelineBoard;
import dev.plumb.application.shared.Time;
import dev.plumb.application.shared.persistence.DatabaseTest;
import dev.plumb.application.shared.persistence.Seeds;
import dev.plumb.domain.access.Role;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.Progress;
import dev.plumb.domain.opportunities.Rotting;
import dev.plumb.domain.pipelines.PipelineId;
import dev.plumb.domain.pipelines.StageId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RottingIT {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final Instant ENTERED = Instant.parse("2026-11-01T08:00:00Z");
    private static final Instant DONE = Instant.parse("2026-11-10T08:00:00Z");

    @Autowired PipelineBoard board;
    @Autowired CurrentActor currentActor;
    @Autowired Time time;
    @Autowired JdbcClient jdbc;

    private Seeds seeds;
    private UserId anna;
    private PipelineId pipeline;
    private StageId stage;

    @BeforeAll
    void seed() {
        seeds = new Seeds(jdbc);
        anna = seeds.user("Anna", Role.REP, null);
        pipeline = seeds.pipeline("Sales");
        stage = seeds.stage(pipeline, "Offer", 33);
        jdbc.sql("update stage set rotting_days = 10").update();
    }

    @Test
    void a_deal_rots_since_it_came_into_its_stage() {
        assertThat(rotting(deal())).isEqualTo(new Rotting(23, Progress.stageEntered(ENTERED)));
    }

    @Test
    void an_activity_done_or_a_note_starts_the_clock_anew() {
        OpportunityId called = deal();
        activity(called, "Called", "2026-11-09 08:00:00", "2026-11-10 08:00:00");
        activity(called, "Before", "2026-11-12 08:00:00", "2026-11-05 08:00:00");
        OpportunityId noted = deal();
        seeds.insert(
                "note",
                Seeds.row(
                        "id",
                        seeds.next("note_seq"),
                        "opportunity_id",
                        noted.value(),
                        "text",
                        "Interested",
                        "author_id",
                        anna.value(),
                        "written_at",
                        "2026-11-20 08:00:00"));

        assertThat(rotting(called))
                .isEqualTo(
                        new Rotting(14, new Progress(Progress.Kind.ACTIVITY_DONE, DONE, "Called")));
        assertThat(rotting(noted)).isNull();
    }

    @Test
    void an_activity_planned_ahead_holds_it_even_behind_an_overdue_one() {
        OpportunityId late = deal();
        activity(late, "Late", "2026-11-20 08:00:00", null);
        OpportunityId planned = deal();
        activity(planned, "Late", "2026-11-20 08:00:00", null);
        activity(planned, "Soon", "2026-12-20 08:00:00", null);

        assertThat(rotting(late)).isNotNull();
        assertThat(rotting(planned)).isNull();
    }

    private OpportunityId deal() {
        return seeds.deal("Riser", anna, stage).insert();
    }

    private @Nullable Rotting rotting(OpportunityId deal) {
        List<DealCard> cards = new ArrayList<>();
        time.at(
                NOW,
                () ->
                        currentActor.as(
                                anna,
                                () -> {
                                    cards.addAll(
                                            board.change(pipeline, DealSort.URGENCY, List.of(deal))
                                                    .cards());
                                }));
        return cards.getFirst().rotting();
    }

    private void activity(
            OpportunityId deal, String subject, String dueAt, @Nullable String doneAt) {
        seeds.insert(
                "activity",
                Seeds.row(
                        "id",
                        seeds.next("activity_seq"),
                        "opportunity_id",
                        deal.value(),
                        "type_id",
                        seeds.activityType("Call").value(),
                        "subject",
                        subject,
                        "due_date",
                        dueAt.substring(0, 10),
                        "due_at",
                        dueAt,
                        "owner_id",
                        anna.value(),
                        "creator_id",
                        anna.value(),
                        "created_at",
                        "2026-11-01 08:00:00",
                        "done_at",
                        doneAt,
                        "done_by_id",
                        doneAt == null ? null : anna.value()));
    }
}
