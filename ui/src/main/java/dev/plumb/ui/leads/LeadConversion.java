package dev.plumb.ui.leads;

import dev.plumb.domain.opportunities.OpportunityId;

/** Asks what is needed to make a lead a deal, and makes it one. */
public interface LeadConversion {

    /**
     * @param whenClosed is run once it is over, whatever came of it
     */
    void open(OpportunityId lead, Runnable whenClosed);
}
