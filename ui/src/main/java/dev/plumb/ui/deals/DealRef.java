package dev.plumb.ui.deals;

import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.shared.Version;

/** A deal as somebody saw it. */
record DealRef(OpportunityId id, Version version) {
    static DealRef of(OpportunityDetails details) {
        return new DealRef(details.id(), details.version());
    }
}
