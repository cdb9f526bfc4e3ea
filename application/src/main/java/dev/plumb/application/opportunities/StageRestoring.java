package dev.plumb.application.opportunities;

import dev.plumb.application.history.Reversal;
import dev.plumb.domain.history.ItemRef;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.pipelines.StageId;
import dev.plumb.domain.shared.Change;
import java.util.List;

/**
 * A removed stage that comes back, with those of its deals that are where the removal has put them;
 * others stay where somebody moved them since, so that nothing is overwritten.
 *
 * @param removal the operation that removed it
 */
record StageRestoring(StageId stage, OperationId removal, Change done, StageRemovals removals)
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
        return removals.restore(stage)
                ? List.of(new Change(done.field(), done.after(), done.before()))
                : List.of();
    }

    @Override
    public void follow(OperationId undo) {
        removals.moveBack(stage, removal, undo);
    }
}
