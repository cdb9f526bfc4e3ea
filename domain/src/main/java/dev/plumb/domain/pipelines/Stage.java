package dev.plumb.domain.pipelines;

import dev.plumb.domain.shared.RuleViolation;
import dev.plumb.domain.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * A step of a pipeline.
 *
 * @param probability in per cent; null where the pipeline does not weigh its deals
 */
public record Stage(StageId id, PipelineId pipeline, String name, @Nullable Integer probability) {

    public static final int NAME_LENGTH = 120;

    public Stage {
        name = Text.line("stage.name", name, NAME_LENGTH);
        if (probability != null && (probability < 0 || probability > 100)) {
            throw new RuleViolation("stage.probability");
        }
    }
}
