package dev.plumb.application.opportunities;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.history.OperationKind;
import dev.plumb.domain.opportunities.Deal;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.shared.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Makes a won or lost deal open again. */
@UseCase(Permission.EDIT)
public class ReopenDeal {

    private final CurrentActor currentActor;
    private final OpportunityEditing editing;

    ReopenDeal(CurrentActor currentActor, OpportunityEditing editing) {
        this.currentActor = currentActor;
        this.editing = editing;
    }

    public record Command(@NotNull OpportunityId id, @NotNull Version version) {}

    public OperationId handle(@Valid Command command) {
        Actor actor = currentActor.fresh();
        Deal before = editing.beginDeal(command.id, command.version, actor);
        return editing.saveAct(OperationKind.REOPENED, actor, before, before.reopen());
    }
}
