package dev.plumb.application.opportunities;

import dev.plumb.application.access.Audit;
import dev.plumb.application.shared.Changed;
import dev.plumb.application.shared.Time;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.AuditSubject;
import dev.plumb.domain.history.History;
import dev.plumb.domain.history.ItemChanges;
import dev.plumb.domain.history.ItemKind;
import dev.plumb.domain.history.ItemRef;
import dev.plumb.domain.history.Operation;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.history.OperationKind;
import dev.plumb.domain.opportunities.StageMoves;
import dev.plumb.domain.pipelines.Pipeline;
import dev.plumb.domain.pipelines.Pipelines;
import dev.plumb.domain.pipelines.Removal;
import dev.plumb.domain.pipelines.Stage;
import dev.plumb.domain.pipelines.StageId;
import dev.plumb.domain.shared.Change;
import dev.plumb.domain.shared.NotFound;
import dev.plumb.domain.shared.RuleViolation;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** How stages go: all in one operation, with every deal that they held. */
@Component
class StageRemovals {

    private final Pipelines pipelines;
    private final StageMoves moves;
    private final History history;
    private final Audit audit;
    private final Time time;
    private final ApplicationEventPublisher events;

    StageRemovals(
            Pipelines pipelines,
            StageMoves moves,
            History history,
            Audit audit,
            Time time,
            ApplicationEventPublisher events) {
        this.pipelines = pipelines;
        this.moves = moves;
        this.history = history;
        this.audit = audit;
        this.time = time;
        this.events = events;
    }

    /**
     * Locks the pipeline of a stage that goes without the others.
     *
     * @throws RuleViolation {@code stage.last} for the only one of its pipeline, {@code
     *     stage.removed}
     */
    Stage beginOne(StageId stage) {
        Pipeline pipeline = begin(stage);
        Stage found = pipeline.stage(stage).orElseThrow(() -> new RuleViolation("stage.removed"));
        if (pipeline.stages().size() == 1) {
            throw new RuleViolation("stage.last");
        }
        return found;
    }

    private Pipeline begin(StageId stage) {
        return pipelines.lockOf(stage).orElseThrow(() -> new NotFound(stage));
    }

    /**
     * @param empty whether nothing is expected there
     * @throws RuleViolation {@code stage.not-empty}
     */
    OperationId remove(
            OperationKind kind,
            AuditSubject subject,
            List<StageId> stages,
            StageId target,
            boolean empty,
            Actor actor) {
        if (stages.contains(target)) {
            throw new RuleViolation("stage.target");
        }
        Removal removal = now(target);
        if (take(stages, removal) > 0 && empty) {
            throw new RuleViolation("stage.not-empty");
        }
        Operation operation = new Operation(history.nextId(), kind, actor.id(), removal.at(), null);
        history.add(
                operation,
                stages.stream()
                        .map(stage -> new ItemChanges(item(stage), List.of(change(removal))))
                        .toList());
        moveAll(stages, removal, operation.id());
        audit.record(AuditAct.REMOVED, subject, new Change("target", null, nameOf(target)));
        return operation.id();
    }

    Removal now(StageId target) {
        return new Removal(target, time.now());
    }

    /** Returns how many stand or wait there, and are locked. */
    private long take(List<StageId> stages, Removal removal) {
        pipelines.remove(stages, removal.target(), removal.at());
        stages.forEach(this::publish);
        return stages.stream().mapToLong(moves::lock).sum();
    }

    /**
     * @param alone whether its pipeline stays
     */
    void takeAgain(StageId stage, boolean alone, Removal removal) {
        if (alone) {
            beginOne(stage);
        } else {
            begin(stage);
        }
        AuditSubject subject = subject(stage);
        take(List.of(stage), removal);
        audit.record(
                AuditAct.REMOVED, subject, new Change("target", null, nameOf(removal.target())));
    }

    void moveAll(List<StageId> stages, Removal removal, OperationId operation) {
        stages.forEach(stage -> moves.moveAll(stage, removal.target(), operation, removal.at()));
    }

    /**
     * False if it is there.
     *
     * @throws RuleViolation {@code pipeline.name-taken}, {@code stage.name-taken} if another one
     *     was named so since
     */
    boolean restore(StageId stage) {
        pipelines.lockAll();
        boolean restored = pipelines.restore(stage);
        if (restored) {
            List<Pipeline> all = pipelines.all();
            pipelineOf(stage, all).ifPresent(pipeline -> pipeline.requireNewNames(all));
            audit.record(AuditAct.RESTORED, subject(stage));
            publish(stage);
        }
        return restored;
    }

    void moveBack(StageId stage, OperationId removal, OperationId undo) {
        moves.moveBack(stage, removal, undo, time.now());
    }

    static ItemRef item(StageId stage) {
        return new ItemRef(ItemKind.STAGE, stage.value());
    }

    static Change change(Removal removal) {
        return new Change(Removal.FIELD.key(), null, Removal.FIELD.write(removal));
    }

    private AuditSubject subject(StageId stage) {
        return new AuditSubject(AuditSubject.Kind.STAGE, stage.value(), nameOf(stage));
    }

    private String nameOf(StageId stage) {
        return pipelineOf(stage, pipelines.all())
                .flatMap(pipeline -> pipeline.stage(stage))
                .map(Stage::name)
                .orElse("");
    }

    private static Optional<Pipeline> pipelineOf(StageId stage, List<Pipeline> all) {
        return all.stream().filter(pipeline -> pipeline.stage(stage).isPresent()).findFirst();
    }

    private void publish(StageId stage) {
        events.publishEvent(new Changed(item(stage)));
    }
}
