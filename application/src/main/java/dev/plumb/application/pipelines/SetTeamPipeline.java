package dev.plumb.application.pipelines;

import dev.plumb.application.access.Audit;
import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.AuditSubject;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.pipelines.Pipeline;
import dev.plumb.domain.pipelines.PipelineId;
import dev.plumb.domain.pipelines.Pipelines;
import dev.plumb.domain.pipelines.TeamDefault;
import dev.plumb.domain.shared.Change;
import dev.plumb.domain.shared.NotFound;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says in which pipeline the deals of a team's members begin. */
@UseCase(Permission.ADMINISTER)
public class SetTeamPipeline {

    private final CurrentActor currentActor;
    private final Pipelines pipelines;
    private final Audit audit;
    private final PipelineChanges changes;

    SetTeamPipeline(
            CurrentActor currentActor, Pipelines pipelines, Audit audit, PipelineChanges changes) {
        this.currentActor = currentActor;
        this.pipelines = pipelines;
        this.audit = audit;
        this.changes = changes;
    }

    /**
     * @param pipeline null for the first of all
     */
    public record Command(@NotNull TeamId team, @Nullable PipelineId pipeline) {}

    public void handle(@Valid Command command) {
        currentActor.fresh().requireAdmin();
        PipelineId wanted = command.pipeline;
        String name = wanted == null ? null : lock(wanted).name();
        TeamDefault before =
                pipelines.lockDefault(command.team).orElseThrow(() -> new NotFound(command.team));
        if (Objects.equals(before.pipeline(), wanted)) {
            return;
        }
        pipelines.saveDefault(before.with(wanted));
        audit.record(
                AuditAct.CHANGED,
                new AuditSubject(AuditSubject.Kind.TEAM, command.team.value(), before.name()),
                new Change("pipeline", nameOf(before.pipeline()), name));
        changes.publish(wanted == null ? pipelines.all().getFirst().id() : wanted);
    }

    private Pipeline lock(PipelineId pipeline) {
        return pipelines.lock(pipeline).orElseThrow(() -> new NotFound(pipeline));
    }

    private @Nullable String nameOf(@Nullable PipelineId pipeline) {
        return pipelines.all().stream()
                .filter(each -> each.id().equals(pipeline))
                .map(Pipeline::name)
                .findFirst()
                .orElse(null);
    }
}
