package dev.plumb.application.access;

import dev.plumb.domain.access.UserId;
import dev.plumb.domain.activities.Activities;
import dev.plumb.domain.opportunities.Opportunities;
import org.springframework.stereotype.Component;

/** Keeps what is due right for somebody whose days begin and end at another moment. */
@Component
public class ZoneFollower {

    private final Activities activities;
    private final Opportunities opportunities;

    ZoneFollower(Activities activities, Opportunities opportunities) {
        this.activities = activities;
        this.opportunities = opportunities;
    }

    /** Works out anew from when that user's activities are overdue. */
    public void follow(UserId owner) {
        opportunities.refreshNextActivity(activities.becomeDueInZoneOf(owner));
    }
}
