package dev.plumb.domain.history;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All operations, with every value that they changed; append-only. */
public interface History {

    OperationId nextId();

    void add(Operation operation, List<ItemChanges> changes);

    /** Finds an operation; whoever else finds it so waits until this transaction has ended. */
    Optional<Operation> lock(OperationId id);

    /**
     * What is taken back one by one; what moved with a stage, or with somebody's work, comes back
     * with it.
     */
    List<ItemChanges> changes(OperationId id);

    /** Whether it was taken back by an operation that was not taken back itself. */
    boolean isUndone(OperationId id);

    Optional<LastChange> lastChange(ItemRef item);

    /** The last change of one of these fields. */
    Optional<LastChange> lastChange(ItemRef item, Collection<String> fields);
}
