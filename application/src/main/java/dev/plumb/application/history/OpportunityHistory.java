package dev.plumb.application.history;

import dev.plumb.domain.opportunities.OpportunityId;
import java.util.List;

/** The changelog of one opportunity, as a lead, as a deal, and as a lead again. */
public interface OpportunityHistory {

    /** The latest first, at most 200; empty for a hidden opportunity. */
    List<HistoryEntry> of(OpportunityId opportunity);
}
