package dev.plumb.ui.deals;

import dev.plumb.domain.opportunities.OpportunityId;

/** How a deal becomes a lead; who does it is not known here. */
public interface DealConversion {

    /**
     * Asks for what the lead needs, and converts.
     *
     * @param whenClosed runs when the person has converted it or thought better of it
     */
    void open(OpportunityId deal, Runnable whenClosed);
}
