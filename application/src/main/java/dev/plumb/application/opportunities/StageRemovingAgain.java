package dev.plumb.application.opportunities;

import dev.plumb.application.history.Reversal;
import dev.plumb.domain.history.ItemRef;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.pipelines.Removal;
import dev.plumb.domain.pipelines.StageId;
import dev.plumb.domain.shared.Change;
import java.util.List;

/**
 * A stage that came back and goes again, with all that it holds by now.
 *
 * @param alone whether its pipeline stays
 */
record StageRemovingAgain(StageId stage, boolean alone, Removal removal, StageRemovals removals)
        implements Reversal {

    @Override
    public ItemRef item() {
        return StageRemovals.item(stage);
    }

    @Override
    public List<Change> overwritten() {
        return List.of();
    }

    @Override
    public List<Change> apply() {
        removals.takeAgain(stage, alone, removal);
        return List.of(StageRemovals.change(removal));
    }

    @Override
    public void follow(OperationId undo) {
        removals.moveAll(List.of(stage), removal, undo);
    }
}
