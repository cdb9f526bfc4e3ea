package dev.plumb.application.opportunities;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.shared.Time;
import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.history.OperationKind;
import dev.plumb.domain.opportunities.Deal;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.pipelines.StageId;
import dev.plumb.domain.shared.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/** Puts an open deal into another stage, of its own or another pipeline. */
@UseCase(Permission.EDIT)
public class MoveDealToStage {

    private final CurrentActor currentActor;
    private final OpportunityEditing editing;
    private final Time time;

    MoveDealToStage(CurrentActor currentActor, OpportunityEditing editing, Time time) {
        this.currentActor = currentActor;
        this.editing = editing;
        this.time = time;
    }

    public record Command(
            @NotNull OpportunityId id, @NotNull Version version, @NotNull StageId stage) {}

    /** Empty if nothing differs. */
    public Optional<OperationId> handle(@Valid Command command) {
        Actor actor = currentActor.fresh();
        Deal before = editing.beginDeal(command.id, command.version, actor);
        return editing.save(
                OperationKind.MOVED, actor, before, before.moveTo(command.stage, time.now()));
    }
}
