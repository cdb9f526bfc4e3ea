package dev.plumb.application.opportunities;

import dev.plumb.application.history.Reversal;
import dev.plumb.application.history.Revertible;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.history.History;
import dev.plumb.domain.history.ItemChanges;
import dev.plumb.domain.history.ItemKind;
import dev.plumb.domain.history.Operation;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.history.OperationKind;
import dev.plumb.domain.pipelines.Removal;
import dev.plumb.domain.pipelines.StageId;
import dev.plumb.domain.shared.Change;
import org.springframework.stereotype.Component;

/** Brings a removed stage back with its deals, or removes it again; for admins. */
@Component
class RevertStage implements Revertible {

    private final StageRemovals removals;
    private final History history;

    RevertStage(StageRemovals removals, History history) {
        this.removals = removals;
        this.history = history;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.STAGE;
    }

    @Override
    public Reversal begin(OperationId operation, ItemChanges done, Actor actor) {
        actor.requireAdmin();
        StageId stage = new StageId(done.item().id());
        Change change = done.changes().getFirst();
        Removal before = Removal.FIELD.read(change.before());
        return before == null
                ? new StageRestoring(stage, operation, change, removals)
                : new StageRemovingAgain(
                        stage, isOfOne(operation), removals.now(before.target()), removals);
    }

    /** Whether it began with a stage that was removed by itself. */
    private boolean isOfOne(OperationId operation) {
        Operation found = history.lock(operation).orElseThrow();
        OperationId undone = found.undoes();
        return undone == null ? found.kind() == OperationKind.STAGE_REMOVED : isOfOne(undone);
    }
}
