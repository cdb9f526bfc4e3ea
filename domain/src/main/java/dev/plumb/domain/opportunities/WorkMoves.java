package dev.plumb.domain.opportunities;

import dev.plumb.domain.access.UserId;
import dev.plumb.domain.history.OperationId;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Moves open work from one user to another at once, with a row of history for each item. */
public interface WorkMoves {

    /**
     * Keeps the open work of the one, and the open activities of the other, as it is until this
     * transaction has ended.
     */
    void lock(UserId from, UserId to);

    /**
     * Needs what {@link #lock} keeps.
     *
     * @param operation what each move is a part of
     * @return how many of each were moved
     */
    Map<WorkKind, Integer> give(
            Set<WorkKind> kinds, UserId from, UserId to, OperationId operation, Instant at);

    /**
     * Puts back what an operation gave away; what was given to others since stays where it is.
     *
     * @param undo what each way back is a part of
     */
    void giveBack(OperationId operation, OperationId undo, Instant at);
}
