package dev.plumb.domain.activities;

import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.UserId;
import java.time.Instant;
import java.util.Optional;

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
}
