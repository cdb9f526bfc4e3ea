package dev.plumb.application.activities;

import dev.plumb.application.shared.Changed;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.Users;
import dev.plumb.domain.activities.Activities;
import dev.plumb.domain.activities.Activity;
import dev.plumb.domain.activities.ActivityId;
import dev.plumb.domain.history.ItemKind;
import dev.plumb.domain.history.ItemRef;
import dev.plumb.domain.history.LastChange;
import dev.plumb.domain.history.OperationKind;
import dev.plumb.domain.history.StaleData;
import dev.plumb.domain.opportunities.Opportunities;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.shared.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps an opportunity's next activity right whenever its activities change. */
@Component
class ActivityLog {

    private final Activities activities;
    private final Opportunities opportunities;
    private final Users users;
    private final ApplicationEventPublisher events;

    ActivityLog(
            Activities activities,
            Opportunities opportunities,
            Users users,
            ApplicationEventPublisher events) {
        this.activities = activities;
        this.opportunities = opportunities;
        this.users = users;
        this.events = events;
    }

    void requireActive(OpportunityId opportunity, Actor actor) {
        opportunities
                .find(opportunity, actor)
                .orElseThrow(() -> new NotFound(opportunity))
                .requireActive();
    }

    void changed(OpportunityId opportunity) {
        opportunities.refreshNextActivity(List.of(opportunity));
        events.publishEvent(new Changed(new ItemRef(ItemKind.OPPORTUNITY, opportunity.value())));
    }

    /** What the actor sees, of an opportunity that is worked on. */
    Activity begin(ActivityId id, Actor actor) {
        Activity found = activities.find(id, actor).orElseThrow(() -> new NotFound(id));
        requireActive(found.opportunity(), actor);
        return found;
    }

    /**
     * @throws StaleData if somebody else said first that it is done, or to be done again
     */
    void save(Activity before, Activity after, Actor actor) {
        if (!activities.saveCompletion(before, after)) {
            throw overtaken(before.id(), actor);
        }
        changed(before.opportunity());
    }

    /** Says who has done it meanwhile. */
    StaleData overtaken(ActivityId id, Actor actor) {
        return new StaleData(activities.find(id, actor).flatMap(this::completion).orElse(null));
    }

    private Optional<LastChange> completion(Activity now) {
        UserId by = now.doneBy();
        Instant at = now.doneAt();
        return by == null || at == null
                ? Optional.empty()
                : users.find(by)
                        .map(user -> new LastChange(by, user.name(), OperationKind.EDITED, at));
    }
}
