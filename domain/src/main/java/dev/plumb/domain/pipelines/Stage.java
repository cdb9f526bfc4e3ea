package dev.plumb.domain.pipelines;

import dev.plumb.domain.shared.RuleViolation;
import dev.plumb.domain.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * A step of a pipeline.
 *
 * @param probability in per cent; null where it is not weighed
 * @param rottingDays after how many days without progress a deal rots; null where none does
 */
public record Stage(
        StageId id,
        PipelineId pipeline,
        String name,
        @Nullable Integer probability,
        @Nullable Integer rottingDays) {

    public static final int NAME_LENGTH = 120;
    public static final int MOST_ROTTING_DAYS = 999;

    public Stage {
        name = Text.line("stage.name", name, NAME_LENGTH);
        if (probability != null && (probability < 0 || probability > 100)) {
            throw new RuleViolation("stage.probability");
        }
        if (rottingDays != null && (rottingDays < 1 || rottingDays > MOST_ROTTING_DAYS)) {
            throw new RuleViolation("stage.rotting", MOST_ROTTING_DAYS);
        }
    }
}
