package dev.plumb.ui.leads;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.ui.shared.Addresses;
import org.jspecify.annotations.Nullable;

/** The address of the inbox, with its filters and the lead beside it. */
final class InboxAddress {

    private InboxAddress() {}

    /** Goes there, so that Back leads to where one was. */
    static void open(@Nullable OpportunityId lead, InboxQuery query) {
        UI.getCurrentOrThrow().navigate(path(lead), parameters(query));
    }

    /** Writes over the present address what is shown already. */
    static void replace(@Nullable OpportunityId lead, InboxQuery query) {
        UI.getCurrentOrThrow()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(path(lead), parameters(query)));
    }

    private static String path(@Nullable OpportunityId lead) {
        return lead == null ? Addresses.LEADS : Addresses.lead(lead);
    }

    private static QueryParameters parameters(InboxQuery query) {
        return new QueryParameters(query.written());
    }
}
