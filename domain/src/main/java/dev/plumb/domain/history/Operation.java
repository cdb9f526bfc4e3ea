package dev.plumb.domain.history;

import dev.plumb.domain.access.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One act of one person; all that it changed can be taken back as one.
 *
 * @param undoes the operation that this one took back; null where it took back none
 */
public record Operation(
        OperationId id,
        OperationKind kind,
        UserId actor,
        Instant at,
        @Nullable OperationId undoes) {}
