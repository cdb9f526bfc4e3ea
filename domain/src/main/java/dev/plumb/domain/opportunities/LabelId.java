package dev.plumb.domain.opportunities;

/** The number of a label. */
public record LabelId(long value) {}
