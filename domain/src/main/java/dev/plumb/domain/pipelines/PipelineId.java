package dev.plumb.domain.pipelines;

/** The number of a pipeline. */
public record PipelineId(long value) {}
