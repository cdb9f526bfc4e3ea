package dev.plumb.domain.pipelines;

import dev.plumb.domain.shared.RuleViolation;
import dev.plumb.domain.shared.Text;
import java.util.List;

/** The steps that a deal goes through, in order; there is always a first one. */
public record Pipeline(PipelineId id, String name, List<Stage> stages) {

    public static final int NAME_LENGTH = 120;

    public Pipeline {
        name = Text.line("pipeline.name", name, NAME_LENGTH);
        stages = List.copyOf(stages);
        if (stages.isEmpty()) {
            throw new RuleViolation("pipeline.stages.required");
        }
    }

    public Stage firstStage() {
        return stages.getFirst();
    }
}
