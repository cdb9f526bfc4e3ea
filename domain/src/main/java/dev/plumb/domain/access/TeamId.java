package dev.plumb.domain.access;

/** The number of a team. */
public record TeamId(long value) {}
