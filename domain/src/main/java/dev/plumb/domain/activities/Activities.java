package dev.plumb.domain.activities;

import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.opportunities.OpportunityId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** All activities. */
public interface Activities {

    ActivityId nextId();

    /**
     * @param creator whoever planned it
     */
    void add(Activity activity, UserId creator, Instant at);

    /** Empty also for one whose opportunity the reader may not see. */
    Optional<Activity> find(ActivityId id, Actor reader);

    /**
     * @return false if it was done, or made open again, by somebody else since
     */
    boolean saveCompletion(Activity before, Activity after);

    /**
     * Works out anew from when a user's open activities are overdue, as their days begin and end
     * with the owner's.
     *
     * @return the opportunities of those for which it is another moment
     */
    Set<OpportunityId> becomeDueInZoneOf(UserId owner);
}
