package dev.plumb.ui.pipelines;

import com.vaadin.flow.component.UI;
import dev.plumb.application.opportunities.RemovePipeline;
import dev.plumb.application.opportunities.RemoveStage;
import dev.plumb.application.pipelines.ChangePipeline;
import dev.plumb.application.pipelines.CreatePipeline;
import dev.plumb.application.pipelines.PipelineSettings;
import dev.plumb.application.pipelines.PipelineSettings.PipelineEntry;
import dev.plumb.application.pipelines.PipelineSettings.StageEntry;
import dev.plumb.application.pipelines.ReorderPipelines;
import dev.plumb.domain.pipelines.PipelineId;
import dev.plumb.domain.pipelines.StageId;
import dev.plumb.domain.shared.NotFound;
import dev.plumb.domain.shared.RuleViolation;
import dev.plumb.ui.shared.Acts;
import dev.plumb.ui.shared.Addresses;
import dev.plumb.ui.shared.Notices;
import dev.plumb.ui.shared.Texts;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** What an admin does to pipelines, told in toasts; removals can be taken back from there. */
@Component
class PipelineChanges {

    private final PipelineSettings settings;
    private final CreatePipeline create;
    private final ChangePipeline change;
    private final ReorderPipelines reorder;
    private final RemoveStage removeStage;
    private final RemovePipeline removePipeline;
    private final Acts acts;
    private final Notices notices;

    PipelineChanges(
            PipelineSettings settings,
            CreatePipeline create,
            ChangePipeline change,
            ReorderPipelines reorder,
            RemoveStage removeStage,
            RemovePipeline removePipeline,
            Acts acts,
            Notices notices) {
        this.settings = settings;
        this.create = create;
        this.change = change;
        this.reorder = reorder;
        this.removeStage = removeStage;
        this.removePipeline = removePipeline;
        this.acts = acts;
        this.notices = notices;
    }

    /**
     * @param field where a broken rule is said, if it belongs there
     * @return whether it was done, as all of them
     */
    boolean create(CreatePipeline.Command command, Predicate<RuleViolation> field) {
        return acts.run(
                () -> {
                    PipelineId id = create.handle(command);
                    open(Addresses.ADMIN_PIPELINES + "/" + id.value());
                    notices.done(Texts.get("pipelines.created", command.name()));
                },
                field);
    }

    boolean reorder(List<PipelineEntry> seen, List<PipelineEntry> order) {
        return acts.run(() -> reorder.handle(new ReorderPipelines.Command(ids(seen), ids(order))));
    }

    boolean save(ChangePipeline.Command command, Predicate<RuleViolation> field) {
        return acts.run(
                () -> {
                    change.handle(command);
                    notices.done(Texts.get("pipelines.saved", command.name()));
                },
                field);
    }

    /** A stage that holds nothing by now is removed unasked. */
    void askToRemove(StageId stage, Runnable whenRemoved) {
        var _ = acts.run(() -> askToRemove(stage, settings.pipelines(), whenRemoved));
    }

    private void askToRemove(StageId id, List<PipelineEntry> all, Runnable whenRemoved) {
        PipelineEntry pipeline = find(all, entry -> entry.stage(id).isPresent(), id);
        StageEntry stage = pipeline.stage(id).orElseThrow();
        if (pipeline.stages().size() == 1) {
            throw new RuleViolation("stage.last");
        }
        List<StageTarget> targets = StageTarget.besides(stage, pipeline, all);
        Predicate<StageId> remove = target -> remove(stage, target, whenRemoved);
        if (stage.isEmpty()) {
            var _ = remove.test(targets.getFirst().id());
        } else {
            new RemovalDialog(
                            Texts.get("pipelines.stage.remove.title", stage.name()),
                            Texts.get("pipelines.remove.text", stage.deals(), stage.others()),
                            targets,
                            remove)
                    .open();
        }
    }

    void askToRemove(PipelineId pipeline) {
        var _ = acts.run(() -> askToRemove(pipeline, settings.pipelines()));
    }

    private void askToRemove(PipelineId id, List<PipelineEntry> all) {
        PipelineEntry pipeline = find(all, entry -> entry.id().equals(id), id);
        new RemovalDialog(
                        Texts.get("pipelines.remove.title", pipeline.name()),
                        Texts.get("pipelines.remove.text", pipeline.deals(), pipeline.others()),
                        StageTarget.outside(pipeline, all),
                        target -> remove(pipeline, target))
                .open();
    }

    /** Another admin has removed the pipeline that is shown. */
    void leaveRemoved(String pipeline) {
        notices.overtaken(
                Texts.get("deals.pipeline-removed", pipeline),
                Texts.get("deals.pipeline-removed.why"));
        open(Addresses.ADMIN_PIPELINES);
    }

    private boolean remove(StageEntry stage, StageId target, Runnable whenRemoved) {
        return acts.run(() -> {
            var operation =
                    removeStage.handle(
                            new RemoveStage.Command(stage.id(), target, stage.isEmpty()));
            whenRemoved.run();
            notices.done(Texts.get("pipelines.stage.removed", stage.name()), operation);
        });
    }

    private boolean remove(PipelineEntry pipeline, StageId target) {
        return acts.run(() -> {
            var operation =
                    removePipeline.handle(
                            new RemovePipeline.Command(pipeline.id(), target, pipeline.isEmpty()));
            open(Addresses.ADMIN_PIPELINES);
            notices.done(Texts.get("pipelines.removed", pipeline.name()), operation);
        });
    }

    private static PipelineEntry find(
            List<PipelineEntry> all, Predicate<PipelineEntry> wanted, Object missing) {
        return all.stream().filter(wanted).findFirst().orElseThrow(() -> new NotFound(missing));
    }

    private static void open(String address) {
        UI.getCurrentOrThrow().navigate(address);
    }

    private static List<PipelineId> ids(List<PipelineEntry> pipelines) {
        return pipelines.stream().map(PipelineEntry::id).toList();
    }
}
