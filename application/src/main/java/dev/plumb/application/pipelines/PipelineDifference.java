package dev.plumb.application.pipelines;

import dev.plumb.domain.pipelines.Pipeline;
import dev.plumb.domain.pipelines.Stage;
import dev.plumb.domain.shared.Change;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What differs between a pipeline and what it was, as the audit log tells it. */
final class PipelineDifference {

    private PipelineDifference() {}

    static List<Change> between(Pipeline before, Pipeline after) {
        return List.of(
                new Change("name", before.name(), after.name()),
                new Change(
                        "weighted",
                        String.valueOf(before.weighted()),
                        String.valueOf(after.weighted())),
                stages("stages", before, after, stage -> null),
                stages("probability", before, after, Stage::probability),
                stages("rotting-days", before, after, Stage::rottingDays));
    }

    private static Change stages(
            String field, Pipeline before, Pipeline after, Function<Stage, @Nullable Object> part) {
        return new Change(field, listed(before, part), listed(after, part));
    }

    private static String listed(Pipeline pipeline, Function<Stage, @Nullable Object> part) {
        return pipeline.stages().stream()
                .map(stage -> stage.name() + text(part.apply(stage)))
                .collect(Collectors.joining(", "));
    }

    private static String text(@Nullable Object part) {
        return part == null ? "" : " " + part;
    }
}
