package dev.plumb.application.activities;

import dev.plumb.application.shared.Changed;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.activities.Activities;
import dev.plumb.domain.activities.Activity;
import dev.plumb.domain.activities.ActivityId;
import dev.plumb.domain.history.ItemKind;
import dev.plumb.domain.history.ItemRef;
import dev.plumb.domain.history.StaleData;
import dev.plumb.domain.opportunities.Opportunities;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.shared.NotFound;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps an opportunity's next activity right whenever its activities change. */
@Component
class ActivityLog {

    private final Activities activities;
    private final Opportunities opportunities;
    private final ApplicationEventPublisher events;

    ActivityLog(
            Activities activities, Opportunities opportunities, ApplicationEventPublisher events) {
        this.activities = activities;
        this.opportunities = opportunities;
        this.events = events;
    }

    void requireActive(OpportunityId opportunity, Actor actor) {
        opportunities
                .find(opportunity, actor)
                .orElseThrow(() -> new NotFound(opportunity))
                .requireActive();
    }

    void changed(OpportunityId opportunity) {
        opportunities.refreshNextActivity(opportunity);
        events.publishEvent(new Changed(new ItemRef(ItemKind.OPPORTUNITY, opportunity.value())));
    }

    void complete(ActivityId id, Actor actor, UnaryOperator<Activity> act) {
        Activity before = activities.find(id, actor).orElseThrow(() -> new NotFound(id));
        requireActive(before.opportunity(), actor);
        if (!activities.saveCompletion(before, act.apply(before))) {
            throw new StaleData(null);
        }
        changed(before.opportunity());
    }
}
