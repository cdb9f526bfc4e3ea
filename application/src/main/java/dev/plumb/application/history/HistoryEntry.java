package dev.plumb.application.history;

import dev.plumb.application.access.UserTag;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.history.OperationKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One operation, as far as it changed the item whose history is read.
 *
 * @param undone whether it was taken back
 * @param undoable whether its kind lets the reader take it back, who may edit the item
 * @param undoes the kind of the operation that this one took back; null where it took back none
 */
public record HistoryEntry(
        OperationId operation,
        OperationKind kind,
        UserTag actor,
        Instant at,
        boolean undone,
        boolean undoable,
        @Nullable OperationKind undoes,
        List<FieldChange> changes) {}
