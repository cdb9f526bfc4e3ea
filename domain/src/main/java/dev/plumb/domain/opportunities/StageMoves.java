package dev.plumb.domain.opportunities;

import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.pipelines.StageId;
import java.time.Instant;

/**
 * Moves all that stand or wait in a stage at once, in whatever phase and state, with its history.
 */
public interface StageMoves {

    /**
     * Keeps all that stand or wait there as they are until this transaction has ended.
     *
     * @return how many there are
     */
    long lock(StageId stage);

    /**
     * @param from which is locked
     * @param operation what each move is a part of
     */
    void moveAll(StageId from, StageId to, OperationId operation, Instant at);

    /**
     * Puts back what an operation took out of a stage, each as of the moment when it came there
     * first; what was moved since stays where it is.
     *
     * @param undo what each way back is a part of
     */
    void moveBack(StageId stage, OperationId operation, OperationId undo, Instant at);
}
