package dev.plumb.ui.leads;

import dev.plumb.application.opportunities.OpportunityDetails;

/** The view that shows a lead's panel. */
interface LeadPanelHost {

    /** The lead was changed here: its row, and what counts it, may be another. */
    void leadChanged();

    /** The panel was read anew. */
    void leadShown(OpportunityDetails lead);

    void closePanel();
}
