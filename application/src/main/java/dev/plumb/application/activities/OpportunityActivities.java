package dev.plumb.application.activities;

import dev.plumb.domain.opportunities.OpportunityId;
import java.util.List;

/** What is to be done, and was done, about one opportunity. */
public interface OpportunityActivities {

    /**
     * Open ones first, the earliest first; then done ones, the latest first; empty for a hidden
     * opportunity.
     */
    List<ActivityRow> of(OpportunityId opportunity);
}
