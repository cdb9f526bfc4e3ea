package dev.plumb.ui.leads;

import dev.plumb.application.opportunities.ContactTag;
import dev.plumb.application.opportunities.LeadRow;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.application.opportunities.OrganizationCard;
import dev.plumb.application.opportunities.PersonCard;

/** The row of a lead that is known in detail. */
final class LeadRows {
    private LeadRows() {}

    static LeadRow of(OpportunityDetails lead) {
        PersonCard person = lead.person();
        OrganizationCard organization = lead.organization();
        return new LeadRow(
                lead.id(),
                lead.title(),
                lead.unseen(),
                lead.nextActivity(),
                lead.labels(),
                lead.source(),
                lead.channel(),
                lead.value(),
                lead.owner(),
                person == null ? null : new ContactTag<>(person.id(), person.name()),
                organization == null
                        ? null
                        : new ContactTag<>(organization.id(), organization.name()),
                lead.createdAt());
    }
}
