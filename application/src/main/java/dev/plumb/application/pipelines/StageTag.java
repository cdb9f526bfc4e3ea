package dev.plumb.application.pipelines;

import dev.plumb.domain.pipelines.StageId;
import org.jspecify.annotations.Nullable;

/**
 * A stage as people choose it.
 *
 * @param probability in per cent; null where it has none
 */
public record StageTag(StageId id, String name, @Nullable Integer probability) {}
