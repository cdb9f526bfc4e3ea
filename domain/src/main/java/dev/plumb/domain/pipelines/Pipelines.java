package dev.plumb.domain.pipelines;

import java.util.Optional;

/** All pipelines. */
public interface Pipelines {

    PipelineId nextId();

    StageId nextStageId();

    void add(Pipeline pipeline);

    Optional<Stage> stage(StageId id);
}
