package dev.plumb.application.opportunities;

import dev.plumb.application.history.Reversal;
import dev.plumb.domain.access.User;
import dev.plumb.domain.history.ItemRef;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.shared.Change;
import java.util.List;

/**
 * Work that goes back to whoever had it; what was given to others since stays there, so that
 * nothing is overwritten.
 *
 * @param given the operation that gave it away
 * @param from who has it by now
 */
record WorkReversal(
        ItemRef item, Change done, OperationId given, User from, User to, WorkHandedOver work)
        implements Reversal {

    @Override
    public List<Change> overwritten() {
        return List.of();
    }

    @Override
    public List<Change> apply() {
        return List.of(new Change(done.field(), done.after(), done.before()));
    }

    @Override
    public void follow(OperationId undo) {
        work.takeBack(given, undo, from, to);
    }
}
