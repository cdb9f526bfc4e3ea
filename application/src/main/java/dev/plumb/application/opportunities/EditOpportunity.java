package dev.plumb.application.opportunities;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.history.OperationKind;
import dev.plumb.domain.opportunities.Opportunity;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.shared.Edits;
import dev.plumb.domain.shared.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/** Sets fields of a lead or a deal; giving it to another owner is one of them. */
@UseCase(Permission.EDIT)
public class EditOpportunity {

    private final CurrentActor currentActor;
    private final OpportunityEditing editing;

    EditOpportunity(CurrentActor currentActor, OpportunityEditing editing) {
        this.currentActor = currentActor;
        this.editing = editing;
    }

    public record Command(
            @NotNull OpportunityId id, @NotNull Version version, @NotNull Edits edits) {}

    /** Empty if nothing differs. */
    public Optional<OperationId> handle(@Valid Command command) {
        Actor actor = currentActor.fresh();
        Opportunity before = editing.begin(command.id, command.version, actor);
        return editing.save(OperationKind.EDITED, actor, before, before.edit(command.edits));
    }
}
