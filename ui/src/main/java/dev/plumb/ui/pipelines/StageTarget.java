package dev.plumb.ui.pipelines;

import dev.plumb.application.pipelines.PipelineSettings.PipelineEntry;
import dev.plumb.application.pipelines.PipelineSettings.StageEntry;
import dev.plumb.domain.pipelines.StageId;
import java.util.ArrayList;
import java.util.List;

/** Where the deals of a removed stage may go. */
record StageTarget(StageId id, String label) {

    /** All stages of other pipelines. */
    static List<StageTarget> outside(PipelineEntry removed, List<PipelineEntry> all) {
        return all.stream()
                .filter(pipeline -> !pipeline.id().equals(removed.id()))
                .flatMap(pipeline -> pipeline.stages().stream().map(stage -> of(pipeline, stage)))
                .toList();
    }

    /** The stages of the same pipeline, the one before first; then those of others. */
    static List<StageTarget> besides(
            StageEntry removed, PipelineEntry pipeline, List<PipelineEntry> all) {
        List<StageEntry> stages = new ArrayList<>(pipeline.stages());
        int at = stages.indexOf(removed);
        StageEntry nearest = stages.get(at == 0 ? 1 : at - 1);
        List<StageTarget> targets = new ArrayList<>();
        targets.add(new StageTarget(nearest.id(), nearest.name()));
        for (StageEntry stage : stages) {
            if (!stage.equals(removed) && !stage.equals(nearest)) {
                targets.add(new StageTarget(stage.id(), stage.name()));
            }
        }
        targets.addAll(outside(pipeline, all));
        return targets;
    }

    private static StageTarget of(PipelineEntry pipeline, StageEntry stage) {
        return new StageTarget(stage.id(), pipeline.name() + " › " + stage.name());
    }
}
