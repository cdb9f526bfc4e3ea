package dev.plumb.domain.history;

import java.util.List;
import java.util.Optional;

/** All operations, with every value that they changed; append-only. */
public interface History {

    OperationId nextId();

    void add(Operation operation, List<ItemChanges> changes);

    Optional<Operation> find(OperationId id);

    List<ItemChanges> changes(OperationId id);

    /** Empty for an operation that was not taken back. */
    Optional<Operation> undoing(OperationId id);

    Optional<LastChange> lastChange(ItemRef item);
}
