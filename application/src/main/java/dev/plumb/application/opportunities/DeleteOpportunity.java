package dev.plumb.application.opportunities;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.shared.Time;
import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.history.OperationKind;
import dev.plumb.domain.opportunities.Opportunity;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.shared.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Throws a lead or deal away; for thirty days it can be restored. */
@UseCase(Permission.EDIT)
public class DeleteOpportunity {

    private final CurrentActor currentActor;
    private final OpportunityEditing editing;
    private final Time time;

    DeleteOpportunity(CurrentActor currentActor, OpportunityEditing editing, Time time) {
        this.currentActor = currentActor;
        this.editing = editing;
        this.time = time;
    }

    public record Command(@NotNull OpportunityId id, @NotNull Version version) {}

    public OperationId handle(@Valid Command command) {
        Actor actor = currentActor.fresh();
        Opportunity before = editing.begin(command.id, command.version, actor);
        return editing.saveAct(OperationKind.DELETED, actor, before, before.delete(time.now()));
    }
}
