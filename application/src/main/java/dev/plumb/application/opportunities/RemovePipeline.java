package dev.plumb.application.opportunities;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.AuditSubject;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.history.OperationKind;
import dev.plumb.domain.pipelines.Pipeline;
import dev.plumb.domain.pipelines.PipelineId;
import dev.plumb.domain.pipelines.Pipelines;
import dev.plumb.domain.pipelines.Stage;
import dev.plumb.domain.pipelines.StageId;
import dev.plumb.domain.shared.NotFound;
import dev.plumb.domain.shared.RuleViolation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Removes a pipeline with all its stages, and moves all that stands there to a stage of another.
 */
@UseCase(Permission.ADMINISTER)
public class RemovePipeline {

    private final CurrentActor currentActor;
    private final Pipelines pipelines;
    private final StageRemovals removals;

    RemovePipeline(CurrentActor currentActor, Pipelines pipelines, StageRemovals removals) {
        this.currentActor = currentActor;
        this.pipelines = pipelines;
        this.removals = removals;
    }

    /**
     * @param target of another pipeline
     * @param empty whether nothing is expected there
     */
    public record Command(@NotNull PipelineId pipeline, @NotNull StageId target, boolean empty) {}

    /**
     * @throws RuleViolation {@code stage.not-empty}
     */
    public OperationId handle(@Valid Command command) {
        Actor actor = currentActor.fresh();
        actor.requireAdmin();
        Pipeline pipeline =
                pipelines.lock(command.pipeline).orElseThrow(() -> new NotFound(command.pipeline));
        return removals.remove(
                OperationKind.PIPELINE_REMOVED,
                new AuditSubject(
                        AuditSubject.Kind.PIPELINE, pipeline.id().value(), pipeline.name()),
                pipeline.stages().stream().map(Stage::id).toList(),
                command.target,
                command.empty,
                actor);
    }
}
