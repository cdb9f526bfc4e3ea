package dev.plumb.application.opportunities;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.AuditSubject;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.history.OperationKind;
import dev.plumb.domain.pipelines.StageId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Removes a stage, and moves all that stands or waits there to another. */
@UseCase(Permission.ADMINISTER)
public class RemoveStage {

    private final CurrentActor currentActor;
    private final StageRemovals removals;

    RemoveStage(CurrentActor currentActor, StageRemovals removals) {
        this.currentActor = currentActor;
        this.removals = removals;
    }

    /**
     * @param empty whether nothing is expected there
     */
    public record Command(@NotNull StageId stage, @NotNull StageId target, boolean empty) {}

    /**
     * @throws RuleViolation {@code stage.last} for the only one of its pipeline, {@code
     *     stage.removed}, {@code stage.not-empty}
     */
    public OperationId handle(@Valid Command command) {
        Actor actor = currentActor.fresh();
        actor.requireAdmin();
        String name = removals.beginOne(command.stage).name();
        return removals.remove(
                OperationKind.STAGE_REMOVED,
                new AuditSubject(AuditSubject.Kind.STAGE, command.stage.value(), name),
                List.of(command.stage),
                command.target,
                command.empty,
                actor);
    }
}
