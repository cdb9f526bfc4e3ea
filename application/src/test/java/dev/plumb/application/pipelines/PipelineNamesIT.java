package dev.plumb.application.pipelines;

import static dev.plumb.domain.access.Cast.EWA;
import static dev.plumb.domain.opportunities.Examples.PROPOSAL;
import static dev.plumb.domain.shared.Violations.violation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.application.history.UndoOperation;
import dev.plumb.application.opportunities.Crowd;
import dev.plumb.application.opportunities.RemovePipeline;
import dev.plumb.application.opportunities.RemoveStage;
import dev.plumb.application.opportunities.UseCaseIT;
import dev.plumb.application.pipelines.ChangePipeline.ChangedStage;
import dev.plumb.application.pipelines.CreatePipeline.NewStage;
import dev.plumb.application.pipelines.PipelineSettings.PipelineEntry;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.pipelines.PipelineId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** No two pipelines, and no two stages of one, come to have one name. */
class PipelineNamesIT extends UseCaseIT {

    @Autowired CreatePipeline create;
    @Autowired ChangePipeline change;
    @Autowired RemovePipeline remove;
    @Autowired RemoveStage removeStage;
    @Autowired PipelineSettings settings;
    @Autowired UndoOperation undo;

    @Test
    void of_two_who_give_one_name_at_once_one_gives_it() throws Exception {
        try (Crowd admins = new Crowd(2)) {
            for (int round = 0; round < 20; round++) {
                String name = "Wanted " + round;
                assertThat(admins.together(_ -> () -> create(name)))
                        .filteredOn(each -> each.state() == Future.State.SUCCESS)
                        .hasSize(1);
            }
        }
    }

    @Test
    void a_pipeline_does_not_come_back_beside_another_of_its_name() {
        PipelineId first = create("Service");
        var command = new RemovePipeline.Command(first, PROPOSAL, true);
        OperationId removal = as(EWA, () -> remove.handle(command));
        PipelineId second = create("service");
        assertThat(violation(() -> undo(removal))).isEqualTo("pipeline.name-taken");

        change(second, "Repairs", List.of());
        undo(removal);
        assertThat(entry(first).stages()).hasSize(2);
    }

    @Test
    void a_stage_does_not_come_back_beside_another_of_its_name() {
        PipelineId pipeline = create("Rentals");
        var stages = entry(pipeline).stages();
        var command = new RemoveStage.Command(stages.getFirst().id(), stages.getLast().id(), true);
        OperationId removal = as(EWA, () -> removeStage.handle(command));
        change(pipeline, "Rentals", List.of(new ChangedStage(null, "visit", null, null)));
        assertThat(violation(() -> undo(removal))).isEqualTo("stage.name-taken");
    }

    private PipelineId create(String name) {
        var command =
                new CreatePipeline.Command(
                        name,
                        List.of(new NewStage("Visit", 10, 7), new NewStage("Offer", 50, null)));
        return as(EWA, () -> create.handle(command));
    }

    private void change(PipelineId id, String name, List<ChangedStage> added) {
        PipelineEntry seen = entry(id);
        List<ChangedStage> stages = new ArrayList<>(added);
        seen.stages()
                .forEach(stage ->
                        stages.add(new ChangedStage(stage.id(), stage.name(), null, null)));
        var command =
                new ChangePipeline.Command(
                        id, seen.version(), name, true, stages, Set.of(), Set.of());
        run(
                EWA,
                () -> {
                    change.handle(command);
                });
    }

    private void undo(OperationId operation) {
        assertThat(as(EWA, () -> undo.handle(new UndoOperation.Command(operation))))
                .isInstanceOf(UndoOperation.Undone.class);
    }

    private PipelineEntry entry(PipelineId id) {
        return as(EWA, settings::pipelines).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
