package dev.plumb.application.opportunities;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.shared.Time;
import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.history.OperationKind;
import dev.plumb.domain.opportunities.Deal;
import dev.plumb.domain.opportunities.LostReason;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.shared.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Says that nothing came of a deal, and why. */
@UseCase(Permission.EDIT)
public class LoseDeal {

    private final CurrentActor currentActor;
    private final OpportunityEditing editing;
    private final Time time;

    LoseDeal(CurrentActor currentActor, OpportunityEditing editing, Time time) {
        this.currentActor = currentActor;
        this.editing = editing;
        this.time = time;
    }

    public record Command(
            @NotNull OpportunityId id, @NotNull Version version, @Nullable LostReason reason) {}

    public OperationId handle(@Valid Command command) {
        Actor actor = currentActor.fresh();
        Deal before = editing.beginDeal(command.id, command.version, actor);
        return editing.saveAct(
                OperationKind.LOST, actor, before, before.lose(time.now(), command.reason));
    }
}
