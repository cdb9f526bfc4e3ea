package dev.plumb.application.opportunities;

import static dev.plumb.domain.access.Cast.ANNA;
import static dev.plumb.domain.access.Cast.EWA;
import static dev.plumb.domain.opportunities.OpportunityFields.PLACEMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumb.application.history.UndoOperation;
import dev.plumb.application.pipelines.CreatePipeline;
import dev.plumb.application.pipelines.CreatePipeline.NewStage;
import dev.plumb.application.pipelines.PipelineOptions;
import dev.plumb.application.pipelines.PipelineOptions.PipelineOption;
import dev.plumb.application.pipelines.StageTag;
import dev.plumb.domain.history.History;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.history.StaleData;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.Title;
import dev.plumb.domain.pipelines.PipelineId;
import dev.plumb.domain.pipelines.StageId;
import dev.plumb.domain.shared.Edits;
import dev.plumb.domain.shared.RuleViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** A stage is removed while people move deals into it, out of it, and open new ones there. */
class SimultaneousRemovalsIT extends UseCaseIT {

    private static final int ROUNDS = 200;
    private static final int MOVERS = 4;

    @Autowired private RemoveStage remove;
    @Autowired private CreatePipeline create;
    @Autowired private PipelineOptions options;
    @Autowired private OpenDeal open;
    @Autowired private MoveDealToStage move;
    @Autowired private UndoOperation undo;
    @Autowired private History history;
    @Autowired private TransactionOperations transaction;

    @Test
    void no_deal_is_left_in_a_removed_stage_and_no_move_is_lost_unsaid() throws Exception {
        List<StageId> stages = stages("Race");
        List<OpportunityId> deals = new ArrayList<>();
        for (int i = 0; i < MOVERS; i++) {
            deals.add(deal(stages.get(i % 2)));
        }
        int moved = 0;
        int refused = 0;
        try (var crowd = new Crowd(MOVERS + 2)) {
            for (int round = 0; round < ROUNDS; round++) {
                for (int i = 0; i < MOVERS; i++) {
                    put(deals.get(i), stages.get(i % 2));
                }
                List<Future<Object>> acts = crowd.together(i -> act(i, stages, deals));
                OperationId removal = (OperationId) acts.getFirst().get();
                for (int i = 1; i < acts.size(); i++) {
                    Future<Object> act = acts.get(i);
                    if (act.state() == Future.State.FAILED) {
                        assertThat(act.exceptionNow())
                                .isInstanceOfAny(StaleData.class, RuleViolation.class);
                        refused++;
                    } else {
                        moved++;
                    }
                }
                assertThat(in(stages.getFirst())).as("round %s", round).isZero();
                as(EWA, () -> undo.handle(new UndoOperation.Command(removal)));
            }
        }
        assertThat(deals).allSatisfy(this::assertHistoryIsOneChain);
        assertThat(moved).isPositive();
        assertThat(refused).isPositive();
    }

    @Test
    void what_a_removal_waits_for_is_earlier_in_history() {
        List<StageId> stages = stages("Wait");
        OpportunityId deal = deal(stages.getFirst());
        var earlier = new AtomicLong();
        var removed =
                transaction.execute(_ -> {
                    jdbc.sql("select id from opportunity where id = :id for update")
                            .param("id", deal.value())
                            .query(Long.class)
                            .single();
                    var removing = CompletableFuture.supplyAsync(() -> remove(stages));
                    assertThatThrownBy(() -> removing.get(300, TimeUnit.MILLISECONDS))
                            .isInstanceOf(TimeoutException.class);
                    earlier.set(history.nextId().value());
                    return removing;
                });
        assertThat(removed.join().value()).isGreaterThan(earlier.get());
    }

    /** The first removes the first stage; others move out of it and into it; the last opens one. */
    private Callable<Object> act(int person, List<StageId> stages, List<OpportunityId> deals) {
        if (person == 0) {
            return () -> remove(stages);
        }
        if (person > MOVERS) {
            return () -> deal(stages.getFirst());
        }
        OpportunityId deal = deals.get(person - 1);
        StageId target = person % 2 == 0 ? stages.get(0) : stages.get(1);
        var command = new MoveDealToStage.Command(deal, now(deal).version(), target);
        return () -> as(ANNA, () -> move.handle(command));
    }

    private OperationId remove(List<StageId> stages) {
        var command = new RemoveStage.Command(stages.get(0), stages.get(2), false);
        return as(EWA, () -> remove.handle(command));
    }

    private void put(OpportunityId deal, StageId stage) {
        var command = new MoveDealToStage.Command(deal, now(deal).version(), stage);
        as(ANNA, () -> move.handle(command));
        assertThat(now(deal).values().require(PLACEMENT).stage()).isEqualTo(stage);
    }

    private List<StageId> stages(String name) {
        var command =
                new CreatePipeline.Command(
                        name,
                        List.of(
                                new NewStage("Removed", 10, null),
                                new NewStage("Other", 20, null),
                                new NewStage("Target", 30, null)));
        PipelineId pipeline = as(EWA, () -> create.handle(command));
        return as(ANNA, options::pipelines).stream()
                .filter(each -> each.id().equals(pipeline))
                .map(PipelineOption::stages)
                .findFirst()
                .orElseThrow()
                .stream()
                .map(StageTag::id)
                .toList();
    }

    private OpportunityId deal(StageId stage) {
        var command = new OpenDeal.Command(new Title("Riser"), stage, null, null, Edits.NONE);
        return as(ANNA, () -> open.handle(command));
    }

    private long in(StageId stage) {
        return jdbc.sql("select count(*) from opportunity where stage_id = :stage")
                .param("stage", stage.value())
                .query(Long.class)
                .single();
    }
}
