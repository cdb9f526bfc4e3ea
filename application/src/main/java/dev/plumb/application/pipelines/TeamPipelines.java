package dev.plumb.application.pipelines;

import dev.plumb.application.access.Audit;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.AuditSubject;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.pipelines.Pipeline;
import dev.plumb.domain.pipelines.PipelineId;
import dev.plumb.domain.pipelines.Pipelines;
import dev.plumb.domain.pipelines.TeamDefault;
import dev.plumb.domain.shared.Change;
import dev.plumb.domain.shared.NotFound;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in which pipeline the deals of teams' members begin. */
@Component
class TeamPipelines {

    private final Pipelines pipelines;
    private final Audit audit;
    private final PipelineChanges changes;

    TeamPipelines(Pipelines pipelines, Audit audit, PipelineChanges changes) {
        this.pipelines = pipelines;
        this.audit = audit;
        this.changes = changes;
    }

    /**
     * @param joining are to begin there
     * @param leaving are to begin in the first of all, if they still begin there
     */
    void change(Pipeline pipeline, Set<TeamId> joining, Set<TeamId> leaving) {
        // in an order of its own, so that two at once wait for each other in turn
        Stream.concat(joining.stream(), leaving.stream())
                .distinct()
                .sorted(Comparator.comparing(TeamId::value))
                .forEach(team -> change(team, pipeline, joining.contains(team)));
    }

    private void change(TeamId team, Pipeline pipeline, boolean joins) {
        TeamDefault before = pipelines.lockDefault(team).orElseThrow(() -> new NotFound(team));
        boolean there = Objects.equals(before.pipeline(), pipeline.id());
        if (there == joins) {
            return;
        }
        pipelines.saveDefault(before.with(joins ? pipeline.id() : null));
        audit.record(
                AuditAct.CHANGED,
                new AuditSubject(AuditSubject.Kind.TEAM, team.value(), before.name()),
                new Change(
                        "pipeline",
                        joins ? nameOf(before.pipeline()) : pipeline.name(),
                        joins ? pipeline.name() : null));
        changes.publish(pipeline.id());
    }

    private @Nullable String nameOf(@Nullable PipelineId pipeline) {
        return pipelines.all().stream()
                .filter(each -> each.id().equals(pipeline))
                .map(Pipeline::name)
                .findFirst()
                .orElse(null);
    }
}
