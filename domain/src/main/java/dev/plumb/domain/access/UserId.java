package dev.plumb.domain.access;

/** The number of a user. */
public record UserId(long value) {}
