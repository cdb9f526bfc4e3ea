package dev.plumb.application.opportunities;

import dev.plumb.domain.opportunities.OpportunityId;
import java.util.Optional;

/** The panel beside the inbox and the detail view of a deal. */
public interface OpportunityDetail {

    /** In whatever phase and lifecycle; empty also for one that the reader may not see. */
    Optional<OpportunityDetails> find(OpportunityId id);
}
