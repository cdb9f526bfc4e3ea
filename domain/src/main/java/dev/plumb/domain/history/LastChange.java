package dev.plumb.domain.history;

import dev.plumb.domain.access.UserId;
import java.time.Instant;

/** Who changed an item last, and how. */
public record LastChange(UserId actor, String actorName, OperationKind kind, Instant at) {}
