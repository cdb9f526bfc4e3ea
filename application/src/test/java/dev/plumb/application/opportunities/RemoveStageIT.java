package dev.plumb.application.opportunities;

import static dev.plumb.domain.access.Cast.ANNA;
import static dev.plumb.domain.access.Cast.EWA;
import static dev.plumb.domain.access.Cast.MARTA;
import static dev.plumb.domain.opportunities.Examples.PIPES_AND_MORE;
import static dev.plumb.domain.opportunities.Examples.PROPOSAL;
import static dev.plumb.domain.opportunities.Examples.VISIT_PLANNED;
import static dev.plumb.domain.opportunities.OpportunityFields.PLACEMENT;
import static dev.plumb.domain.shared.Violations.violation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumb.application.contacts.ContactChoice;
import dev.plumb.application.history.HistoryEntry;
import dev.plumb.application.history.OpportunityHistory;
import dev.plumb.application.history.Shown;
import dev.plumb.application.history.UndoOperation;
import dev.plumb.application.pipelines.CreatePipeline;
import dev.plumb.application.pipelines.CreatePipeline.NewStage;
import dev.plumb.application.pipelines.PipelineOptions;
import dev.plumb.application.pipelines.PipelineOptions.PipelineOption;
import dev.plumb.application.pipelines.StageTag;
import dev.plumb.domain.access.NotPermitted;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.history.OperationKind;
import dev.plumb.domain.history.StaleData;
import dev.plumb.domain.opportunities.OpportunityFields;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.Title;
import dev.plumb.domain.pipelines.PipelineId;
import dev.plumb.domain.pipelines.StageId;
import dev.plumb.domain.shared.Edits;
import dev.plumb.domain.shared.Version;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RemoveStageIT extends UseCaseIT {

    private static final Version FIRST = Version.FIRST;

    @Autowired private RemoveStage remove;
    @Autowired private RemovePipeline removePipeline;
    @Autowired private CreatePipeline create;
    @Autowired private PipelineOptions options;
    @Autowired private OpenDeal open;
    @Autowired private WinDeal win;
    @Autowired private ArchiveOpportunity archive;
    @Autowired private DeleteOpportunity delete;
    @Autowired private ConvertDealToLead backToLead;
    @Autowired private MoveDealToStage move;
    @Autowired private UndoOperation undo;
    @Autowired private OpportunityHistory history;

    private PipelineId pipeline;
    private StageId visit;
    private StageId offer;
    private List<OpportunityId> all;

    @BeforeEach
    void fill() {
        String name = "Sales " + System.nanoTime();
        pipeline =
                as(
                        EWA,
                        () ->
                                create.handle(
                                        new CreatePipeline.Command(
                                                name,
                                                List.of(
                                                        new NewStage("Visit", 10, 7),
                                                        new NewStage("Offer", 50, null)))));
        List<StageTag> stages = option().stages();
        visit = stages.getFirst().id();
        offer = stages.getLast().id();
        all = List.of(deal(), deal(), deal(), deal(), deal());
        as(ANNA, () -> win.handle(new WinDeal.Command(all.get(1), FIRST)));
        as(ANNA, () -> archive.handle(new ArchiveOpportunity.Command(all.get(2), FIRST)));
        as(ANNA, () -> delete.handle(new DeleteOpportunity.Command(all.get(3), FIRST)));
        as(
                ANNA,
                () ->
                        backToLead.handle(
                                new ConvertDealToLead.Command(
                                        all.get(4),
                                        FIRST,
                                        null,
                                        new ContactChoice.Existing<>(PIPES_AND_MORE))));
    }

    @Test
    void all_that_stands_or_waits_there_moves_whatever_its_state() {
        OperationId operation = remove();

        assertThat(all)
                .allSatisfy(id -> {
                    assertThat(stageOf(id)).isEqualTo(offer);
                    assertHistoryIsOneChain(id);
                });
        assertThat(option().stages()).extracting(StageTag::id).containsExactly(offer);
        HistoryEntry told = as(ANNA, () -> history.of(all.get(2))).getFirst();
        assertThat(told.operation()).isEqualTo(operation);
        assertThat(told.kind()).isEqualTo(OperationKind.STAGE_REMOVED);
        assertThat(told.changes().getFirst().before()).isEqualTo(new Shown.Named("Visit"));
        assertThat(told.changes().getFirst().after()).isEqualTo(new Shown.Named("Offer"));
    }

    @Test
    void undo_brings_the_stage_back_with_all_exactly_and_can_be_undone() {
        Map<OpportunityId, Object> before = placements();
        OperationId operation = remove();
        Map<OpportunityId, Object> removed = placements();

        OperationId undone = undo(operation);

        assertThat(placements()).isEqualTo(before);
        assertThat(option().stages()).extracting(StageTag::id).containsExactly(visit, offer);
        assertThat(as(EWA, () -> undo.handle(new UndoOperation.Command(operation))))
                .isInstanceOf(UndoOperation.UndoneBefore.class);
        undo(undone);
        assertThat(placements().keySet()).isEqualTo(removed.keySet());
        assertThat(all)
                .allSatisfy(id -> {
                    assertThat(stageOf(id)).isEqualTo(offer);
                    assertHistoryIsOneChain(id);
                });
        assertThat(option().stages()).extracting(StageTag::id).containsExactly(offer);
    }

    @Test
    void what_was_moved_since_stays_where_it_is() {
        OperationId operation = remove();
        move(all.getFirst(), PROPOSAL);

        undo(operation);

        assertThat(stageOf(all.getFirst())).isEqualTo(PROPOSAL);
        assertThat(stageOf(all.get(1))).isEqualTo(visit);
        assertHistoryIsOneChain(all.getFirst());
        assertThat(as(ANNA, () -> history.of(all.getFirst())))
                .filteredOn(entry -> entry.operation().equals(operation))
                .extracting(HistoryEntry::undone)
                .containsExactly(true);
    }

    @Test
    void a_move_from_what_was_removed_is_taken_back_to_where_its_deals_went() {
        OperationId moved = move(all.getFirst(), PROPOSAL);
        remove(visit, offer);
        as(
                EWA,
                () ->
                        removePipeline.handle(
                                new RemovePipeline.Command(pipeline, VISIT_PLANNED, false)));

        undo(ANNA, moved);

        assertThat(stageOf(all.getFirst())).isEqualTo(VISIT_PLANNED);
        assertHistoryIsOneChain(all.getFirst());
    }

    @Test
    void only_admins_take_it_back() {
        OperationId operation = remove();

        assertThatThrownBy(() -> as(MARTA, () -> undo.handle(new UndoOperation.Command(operation))))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void nobody_moves_into_a_removed_stage_nor_saves_what_was_moved_unseen() {
        Version seen = now(all.getFirst()).version();
        remove();

        assertThatThrownBy(() ->
                        as(
                                ANNA,
                                () ->
                                        move.handle(
                                                new MoveDealToStage.Command(
                                                        all.getFirst(), seen, PROPOSAL))))
                .isInstanceOfSatisfying(
                        StaleData.class,
                        stale ->
                                assertThat(stale.lastChange().kind())
                                        .isEqualTo(OperationKind.STAGE_REMOVED));
        assertThat(violation(() -> move(all.getFirst(), visit))).isEqualTo("stage.removed");
    }

    @Test
    void the_last_stage_stays_and_the_target_is_another() {
        assertThat(violation(() -> remove(visit, visit))).isEqualTo("stage.target");
        remove();
        assertThat(violation(() -> remove(offer, PROPOSAL))).isEqualTo("stage.last");
        assertThat(violation(() -> remove(visit, offer))).isEqualTo("stage.removed");
        assertThat(violation(() -> remove(PROPOSAL, visit))).isEqualTo("stage.removed");
    }

    @Test
    void the_last_stage_stays_also_where_an_undo_is_taken_back() {
        OperationId undone = undo(remove(visit, PROPOSAL));
        remove(offer, PROPOSAL);

        assertThat(violation(() -> undo(undone))).isEqualTo("stage.last");

        assertThat(option().stages()).extracting(StageTag::id).containsExactly(visit);
    }

    @Test
    void a_pipeline_goes_with_its_stages_and_comes_back() {
        move(all.getFirst(), offer);
        Map<OpportunityId, Object> before = placements();
        var command = new RemovePipeline.Command(pipeline, PROPOSAL, false);

        OperationId operation = as(EWA, () -> removePipeline.handle(command));

        assertThat(as(ANNA, options::pipelines))
                .extracting(PipelineOption::id)
                .doesNotContain(pipeline);
        assertThat(all).allSatisfy(id -> assertThat(stageOf(id)).isEqualTo(PROPOSAL));
        undo(operation);
        assertThat(placements()).isEqualTo(before);
        assertThat(option().stages()).hasSize(2);
        assertThat(all).allSatisfy(this::assertHistoryIsOneChain);
    }

    @Test
    void a_pipeline_goes_again_with_all_its_stages() {
        var command = new RemovePipeline.Command(pipeline, PROPOSAL, false);
        undo(undo(as(EWA, () -> removePipeline.handle(command))));
        assertThat(as(ANNA, options::pipelines))
                .extracting(PipelineOption::id)
                .doesNotContain(pipeline);
    }

    @Test
    void what_is_thought_to_be_empty_is_not_removed_over_a_deal_that_came_meanwhile() {
        var command = new RemoveStage.Command(visit, offer, true);
        var whole = new RemovePipeline.Command(pipeline, PROPOSAL, true);

        assertThat(violation(() -> as(EWA, () -> remove.handle(command))))
                .isEqualTo("stage.not-empty");
        assertThat(violation(() -> as(EWA, () -> removePipeline.handle(whole))))
                .isEqualTo("stage.not-empty");
        assertThat(all).allSatisfy(id -> assertThat(stageOf(id)).isEqualTo(visit));
        as(EWA, () -> remove.handle(new RemoveStage.Command(offer, visit, true)));
        assertThat(option().stages()).extracting(StageTag::id).containsExactly(visit);
    }

    private OpportunityId deal() {
        var command = new OpenDeal.Command(new Title("Riser"), visit, null, null, Edits.NONE);
        return as(ANNA, () -> open.handle(command));
    }

    private OperationId remove() {
        return remove(visit, offer);
    }

    private OperationId remove(StageId stage, StageId target) {
        return as(EWA, () -> remove.handle(new RemoveStage.Command(stage, target, false)));
    }

    private OperationId undo(OperationId operation) {
        return undo(EWA, operation);
    }

    private OperationId undo(UserId actor, OperationId operation) {
        var result = as(actor, () -> undo.handle(new UndoOperation.Command(operation)));
        return ((UndoOperation.Undone) result).operation();
    }

    private OperationId move(OpportunityId id, StageId stage) {
        var command = new MoveDealToStage.Command(id, now(id).version(), stage);
        return as(ANNA, () -> move.handle(command)).orElseThrow();
    }

    private StageId stageOf(OpportunityId id) {
        return now(id).values().require(PLACEMENT).stage();
    }

    private Map<OpportunityId, Object> placements() {
        return all.stream()
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                id -> now(id).values().require(OpportunityFields.PLACEMENT)));
    }

    private PipelineOption option() {
        return as(ANNA, options::pipelines).stream()
                .filter(each -> each.id().equals(pipeline))
                .findFirst()
                .orElseThrow();
    }
}
