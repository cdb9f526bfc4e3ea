package dev.plumb.application.pipelines;

import dev.plumb.application.access.Audit;
import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.AuditSubject;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.history.StaleData;
import dev.plumb.domain.pipelines.Pipeline;
import dev.plumb.domain.pipelines.PipelineId;
import dev.plumb.domain.pipelines.Pipelines;
import dev.plumb.domain.shared.Change;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts the pipelines in order; the first is where everybody begins whose team says nothing else.
 */
@UseCase(Permission.ADMINISTER)
public class ReorderPipelines {

    private final CurrentActor currentActor;
    private final Pipelines pipelines;
    private final PipelineChanges changes;
    private final Audit audit;

    ReorderPipelines(
            CurrentActor currentActor, Pipelines pipelines, PipelineChanges changes, Audit audit) {
        this.currentActor = currentActor;
        this.pipelines = pipelines;
        this.changes = changes;
        this.audit = audit;
    }

    /**
     * @param seen all pipelines, in the order that was seen
     * @param order the same, as they shall stand
     */
    public record Command(
            @NotEmpty List<@NotNull PipelineId> seen, @NotEmpty List<@NotNull PipelineId> order) {

        public Command {
            if (seen.size() != order.size() || !Set.copyOf(seen).equals(Set.copyOf(order))) {
                throw new IllegalArgumentException("an order holds all that it puts in order");
            }
        }
    }

    /**
     * @throws StaleData if there are others by now, or in another order
     */
    public void handle(@Valid Command command) {
        currentActor.fresh().requireAdmin();
        List<Pipeline> before = pipelines.lockAll();
        if (!before.stream().map(Pipeline::id).toList().equals(command.seen)) {
            throw new StaleData(null);
        }
        if (command.order.equals(command.seen)) {
            return;
        }
        pipelines.order(command.order);
        Comparator<Pipeline> wanted =
                Comparator.comparingInt(pipeline -> command.order.indexOf(pipeline.id()));
        audit.record(
                AuditAct.CHANGED,
                AuditSubject.named(AuditSubject.Kind.PIPELINE, ""),
                new Change("order", names(before), names(before.stream().sorted(wanted).toList())));
        changes.publish(command.order.getFirst());
    }

    private static String names(List<Pipeline> pipelines) {
        return pipelines.stream().map(Pipeline::name).collect(Collectors.joining(", "));
    }
}
