package dev.plumb.application.history;

import dev.plumb.application.access.UserTag;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.history.OperationKind;
import java.time.Instant;
import java.util.List;

/**
 * One operation, as far as it changed the item whose history is read.
 *
 * @param undone whether it was taken back
 */
public record HistoryEntry(
        OperationId operation,
        OperationKind kind,
        UserTag actor,
        Instant at,
        boolean undone,
        List<FieldChange> changes) {}
