package dev.plumb.domain.history;

import java.time.Instant;

/** Who changed an item last, and how. */
public record LastChange(String actorName, OperationKind kind, Instant at) {}
