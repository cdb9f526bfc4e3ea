package dev.plumb.domain.opportunities;

import dev.plumb.domain.access.Actor;
import dev.plumb.domain.shared.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** Keeps opportunities as long as a test runs; it knows no activities. */
public final class InMemoryOpportunities implements Opportunities {

    private final AtomicLong numbers = new AtomicLong();
    private final Map<OpportunityId, Opportunity> kept = new HashMap<>();
    private final Set<OpportunityId> seen = new HashSet<>();

    @Override
    public OpportunityId nextId() {
        return new OpportunityId(numbers.incrementAndGet());
    }

    @Override
    public void add(Opportunity opportunity, boolean wasSeen) {
        kept.put(opportunity.id(), opportunity);
        if (wasSeen) {
            seen.add(opportunity.id());
        }
    }

    @Override
    public Optional<Opportunity> find(OpportunityId id, Actor reader) {
        return Optional.ofNullable(kept.get(id))
                .filter(found -> reader.sees(found.owner(), found.visibility()));
    }

    @Override
    public boolean save(Opportunity opportunity, Instant at) {
        Version now = kept.get(opportunity.id()).version();
        if (!now.equals(opportunity.version())) {
            return false;
        }
        kept.put(opportunity.id(), Opportunity.restore(opportunity.data().saved()));
        return true;
    }

    @Override
    public boolean markSeen(OpportunityId id, Instant at) {
        return seen.add(id);
    }

    @Override
    public void refreshNextActivity(Collection<OpportunityId> ids) {
        if (!kept.keySet().containsAll(ids)) {
            throw new IllegalArgumentException(ids.toString());
        }
    }
}
