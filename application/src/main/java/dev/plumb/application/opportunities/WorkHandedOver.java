package dev.plumb.application.opportunities;

import dev.plumb.application.access.ZoneFollower;
import dev.plumb.application.shared.Changed;
import dev.plumb.application.shared.Time;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.activities.Activities;
import dev.plumb.domain.history.History;
import dev.plumb.domain.history.ItemChanges;
import dev.plumb.domain.history.ItemKind;
import dev.plumb.domain.history.ItemRef;
import dev.plumb.domain.history.Operation;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.history.OperationKind;
import dev.plumb.domain.opportunities.Opportunities;
import dev.plumb.domain.opportunities.OpportunityFields;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.Phase;
import dev.plumb.domain.shared.Change;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gives open work away, with a row of history for each item. */
@Component
class WorkHandedOver {

    private final Opportunities opportunities;
    private final Activities activities;
    private final ZoneFollower zones;
    private final History history;
    private final Time time;
    private final ApplicationEventPublisher events;

    WorkHandedOver(
            Opportunities opportunities,
            Activities activities,
            ZoneFollower zones,
            History history,
            Time time,
            ApplicationEventPublisher events) {
        this.opportunities = opportunities;
        this.activities = activities;
        this.zones = zones;
        this.history = history;
        this.time = time;
        this.events = events;
    }

    /** Empty if there was nothing. */
    Optional<OperationId> give(Actor actor, UserId from, UserId to, Set<HandOver.Kind> kinds) {
        List<ItemRef> given =
                kinds.stream().sorted().flatMap(kind -> give(kind, from, to)).toList();
        if (given.isEmpty()) {
            return Optional.empty();
        }
        zones.follow(to);
        Change change =
                new Change(
                        OpportunityFields.OWNER.key(),
                        OpportunityFields.OWNER.write(from),
                        OpportunityFields.OWNER.write(to));
        Operation operation =
                new Operation(
                        history.nextId(), OperationKind.HANDED_OVER, actor.id(), time.now(), null);
        history.add(
                operation,
                given.stream().map(item -> new ItemChanges(item, List.of(change))).toList());
        return Optional.of(operation.id());
    }

    private Stream<ItemRef> give(HandOver.Kind kind, UserId from, UserId to) {
        return switch (kind) {
            case LEADS -> give(Phase.LEAD, from, to);
            case DEALS -> give(Phase.DEAL, from, to);
            case ACTIVITIES -> {
                var given = activities.giveOpen(from, to);
                given.values().forEach(this::changed);
                yield given.keySet().stream().map(id -> new ItemRef(ItemKind.ACTIVITY, id.value()));
            }
        };
    }

    private Stream<ItemRef> give(Phase phase, UserId from, UserId to) {
        List<OpportunityId> given = opportunities.giveOpen(from, to, phase, time.now());
        given.forEach(this::changed);
        return given.stream().map(OpportunityEditing::item);
    }

    private void changed(OpportunityId id) {
        events.publishEvent(new Changed(OpportunityEditing.item(id)));
    }
}
