package dev.plumb.domain.activities;

/** The number of an activity. */
public record ActivityId(long value) {}
