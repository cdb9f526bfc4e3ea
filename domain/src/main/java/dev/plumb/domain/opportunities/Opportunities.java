package dev.plumb.domain.opportunities;

import dev.plumb.domain.access.Actor;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/** All opportunities, leads and deals, in whatever lifecycle. */
public interface Opportunities {

    OpportunityId nextId();

    /**
     * @param seen whether the lead counts as seen from the beginning
     */
    void add(Opportunity opportunity, boolean seen);

    /** Empty also for one that the reader may not see. */
    Optional<Opportunity> find(OpportunityId id, Actor reader);

    /**
     * Saves what was found and changed.
     *
     * @return false if somebody saved it since it was found; nothing is changed then
     */
    boolean save(Opportunity opportunity, Instant at);

    /**
     * Marks a lead as seen, for everybody; no edit, so that its version stays.
     *
     * @return false if it was seen already
     */
    boolean markSeen(OpportunityId id, Instant at);

    /** Keeps the next planned activity of each with it; no edit either. */
    void refreshNextActivity(Collection<OpportunityId> ids);
}
