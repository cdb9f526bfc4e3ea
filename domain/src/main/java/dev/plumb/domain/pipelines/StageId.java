package dev.plumb.domain.pipelines;

/** The number of a stage. */
public record StageId(long value) {}
