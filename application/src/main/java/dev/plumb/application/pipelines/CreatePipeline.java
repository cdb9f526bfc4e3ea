package dev.plumb.application.pipelines;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.pipelines.Pipeline;
import dev.plumb.domain.pipelines.PipelineId;
import dev.plumb.domain.pipelines.Pipelines;
import dev.plumb.domain.pipelines.Stage;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds a pipeline with its stages, in order. */
@UseCase(Permission.ADMINISTER)
public class CreatePipeline {

    private final CurrentActor currentActor;
    private final Pipelines pipelines;
    private final PipelineChanges changes;

    CreatePipeline(CurrentActor currentActor, Pipelines pipelines, PipelineChanges changes) {
        this.currentActor = currentActor;
        this.pipelines = pipelines;
        this.changes = changes;
    }

    public record Command(
            @NotBlank @Size(max = Pipeline.NAME_LENGTH) String name,
            @NotEmpty @Size(max = Pipeline.MOST_STAGES) List<@Valid NewStage> stages) {}

    /**
     * @param probability in per cent; null for a stage that is not weighed
     * @param rottingDays null for a stage where no deal rots
     */
    public record NewStage(
            @NotBlank @Size(max = Stage.NAME_LENGTH) String name,
            @Nullable @Min(0) @Max(100) Integer probability,
            @Nullable @Min(1) @Max(Stage.MOST_ROTTING_DAYS) Integer rottingDays) {}

    public PipelineId handle(@Valid Command command) {
        currentActor.fresh().requireAdmin();
        PipelineId id = pipelines.nextId();
        List<Stage> stages =
                command.stages.stream()
                        .map(stage ->
                                new Stage(
                                        pipelines.nextStageId(),
                                        id,
                                        stage.name,
                                        stage.probability,
                                        stage.rottingDays))
                        .toList();
        Pipeline opened = Pipeline.open(id, command.name, stages);
        opened.requireNewNames(pipelines.lockAll());
        pipelines.add(opened);
        changes.tell(AuditAct.CREATED, opened, List.of());
        return id;
    }
}
