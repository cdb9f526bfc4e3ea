package dev.plumb.ui.leads;

import com.vaadin.flow.component.UI;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.ui.shared.Addresses;

/** How others enter the Leads Inbox. */
public final class LeadsNavigation {
    private LeadsNavigation() {}

    public static void open(OpportunityId lead) {
        UI.getCurrentOrThrow().navigate(Addresses.lead(lead));
    }
}
