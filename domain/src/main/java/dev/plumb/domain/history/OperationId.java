package dev.plumb.domain.history;

/** The number of an operation; a later one has a greater number. */
public record OperationId(long value) {}
