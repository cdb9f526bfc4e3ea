package dev.plumb.application.opportunities;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.shared.Changed;
import dev.plumb.application.shared.Time;
import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.opportunities.Lead;
import dev.plumb.domain.opportunities.Opportunities;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.shared.NotFound;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.context.ApplicationEventPublisher;

/** Marks a lead as seen, for everybody; it is no edit, and nothing happens to a deal. */
@UseCase(Permission.SEE)
public class MarkLeadSeen {

    private final CurrentActor currentActor;
    private final Opportunities opportunities;
    private final Time time;
    private final ApplicationEventPublisher events;

    MarkLeadSeen(
            CurrentActor currentActor,
            Opportunities opportunities,
            Time time,
            ApplicationEventPublisher events) {
        this.currentActor = currentActor;
        this.opportunities = opportunities;
        this.time = time;
        this.events = events;
    }

    public record Command(@NotNull OpportunityId id) {}

    public void handle(@Valid Command command) {
        Actor actor = currentActor.fresh();
        var found =
                opportunities.find(command.id, actor).orElseThrow(() -> new NotFound(command.id));
        if (found instanceof Lead && opportunities.markSeen(found.id(), time.now())) {
            events.publishEvent(new Changed(OpportunityEditing.item(found.id())));
        }
    }
}
