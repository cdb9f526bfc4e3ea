package dev.plumb.application.pipelines;

import dev.plumb.domain.access.UserId;
import dev.plumb.domain.pipelines.PipelineId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** The pipelines to choose from, with their stages in order. */
public interface PipelineOptions {

    List<PipelineOption> pipelines();

    /**
     * Where somebody's deals begin: the pipeline that the team begins with, else the first of all.
     */
    Optional<PipelineId> firstOf(UserId user);

    /** The company's own currency first, then those that it has a rate for. */
    List<Currency> currencies();

    /** A pipeline to choose. */
    record PipelineOption(PipelineId id, String name, List<StageTag> stages) {}
}
