package dev.plumb.domain.contacts;

/** The number of a person. */
public record PersonId(long value) {}
