package dev.plumb.application.activities;

import dev.plumb.application.access.ZoneFollower;
import dev.plumb.application.history.Reversal;
import dev.plumb.application.history.Revertible;
import dev.plumb.application.shared.Changed;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.activities.Activities;
import dev.plumb.domain.activities.Activity;
import dev.plumb.domain.activities.ActivityId;
import dev.plumb.domain.history.ItemChanges;
import dev.plumb.domain.history.ItemKind;
import dev.plumb.domain.history.ItemRef;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.history.StaleData;
import dev.plumb.domain.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes back that an activity was handed over; nothing else of it is on record. */
@Component
class RevertActivity implements Revertible {

    private final Activities activities;
    private final ZoneFollower zones;
    private final ApplicationEventPublisher events;

    RevertActivity(Activities activities, ZoneFollower zones, ApplicationEventPublisher events) {
        this.activities = activities;
        this.zones = zones;
        this.events = events;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.ACTIVITY;
    }

    @Override
    public Reversal begin(OperationId operation, ItemChanges done, Actor actor) {
        ActivityId id = new ActivityId(done.item().id());
        Activity found = activities.find(id, actor).orElseThrow(() -> new NotFound(id));
        actor.require(Permission.EDIT, found.owner());
        return new ActivityReversal(found, done.item(), done.changes().getFirst(), this::give);
    }

    /**
     * @throws StaleData if somebody else gave it away meanwhile
     */
    private void give(Activity found, UserId owner) {
        if (!activities.give(found, owner)) {
            throw new StaleData(null);
        }
        zones.follow(owner);
        events.publishEvent(
                new Changed(new ItemRef(ItemKind.OPPORTUNITY, found.opportunity().value())));
    }
}
