package dev.plumb.domain.opportunities;

import static dev.plumb.domain.opportunities.OpportunityFields.LIFECYCLE;
import static dev.plumb.domain.opportunities.OpportunityFields.OWNER;
import static dev.plumb.domain.opportunities.OpportunityFields.PHASE;
import static dev.plumb.domain.opportunities.OpportunityFields.VISIBILITY;

import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.Visibility;
import dev.plumb.domain.shared.Edits;
import dev.plumb.domain.shared.Values;
import dev.plumb.domain.shared.Version;
import java.time.Instant;

/**
 * One opportunity in one of its two phases; immutable, so that each act returns what comes of it.
 */
public sealed interface Opportunity permits Lead, Deal {

    OpportunityData data();

    static Opportunity restore(OpportunityData data) {
        return switch (data.values().require(PHASE)) {
            case LEAD -> Lead.restore(data);
            case DEAL -> Deal.restore(data);
        };
    }

    default OpportunityId id() {
        return data().id();
    }

    default Version version() {
        return data().version();
    }

    default Values values() {
        return data().values();
    }

    default UserId owner() {
        return values().require(OWNER);
    }

    default Visibility visibility() {
        return values().require(VISIBILITY);
    }

    default Lifecycle lifecycle() {
        return values().require(LIFECYCLE);
    }

    /**
     * @throws dev.plumb.domain.shared.RuleViolation if it is archived or deleted, and so read-only
     */
    default void requireActive() {
        OpportunityRules.requireActive(values());
    }

    /**
     * @throws dev.plumb.domain.shared.RuleViolation if it is not active, or a field cannot be
     *     edited or emptied
     */
    Opportunity edit(Edits edits);

    /** Takes it out of inbox and board without losing it. */
    Opportunity archive(Instant at);

    /** Throws it away; {@link #restore(Instant)} brings it back for thirty days. */
    Opportunity delete(Instant at);

    /** Makes an archived or deleted one active again. */
    Opportunity restore(Instant at);

    /**
     * What it was, once an operation is taken back.
     *
     * @throws dev.plumb.domain.shared.RuleViolation if it is not active, and stays so
     */
    Opportunity revert(Values values);
}
