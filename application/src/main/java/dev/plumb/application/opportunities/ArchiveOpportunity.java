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

/** Takes a lead or deal out of inbox and board without losing it. */
@UseCase(Permission.EDIT)
public class ArchiveOpportunity {

    private final CurrentActor currentActor;
    private final OpportunityEditing editing;
    private final Time time;

    ArchiveOpportunity(CurrentActor currentActor, OpportunityEditing editing, Time time) {
        this.currentActor = currentActor;
        this.editing = editing;
        this.time = time;
    }

    public record Command(@NotNull OpportunityId id, @NotNull Version version) {}

    public OperationId handle(@Valid Command command) {
        Actor actor = currentActor.fresh();
        Opportunity before = editing.begin(command.id, command.version, actor);
        return editing.saveAct(OperationKind.ARCHIVED, actor, before, before.archive(time.now()));
    }
}
