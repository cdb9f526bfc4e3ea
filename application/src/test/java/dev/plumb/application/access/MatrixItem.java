package dev.plumb.application.access;

import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.Visibility;
import dev.plumb.domain.activities.ActivityId;
import dev.plumb.domain.contacts.OrganizationId;
import dev.plumb.domain.contacts.PersonId;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.opportunities.OpportunityId;

/**
 * One of everything that can be owned, with the same owner and visibility.
 *
 * @param contact the owner and visibility of the lead's person and organization
 * @param worth of the open deal; sums of these tell which deals were added up
 */
record MatrixItem(
        String owner,
        UserId ownerId,
        Visibility visibility,
        OpportunityId lead,
        OpportunityId archivedLead,
        OpportunityId deal,
        OpportunityId wonDeal,
        PersonId person,
        OrganizationId organization,
        ActivityId openActivity,
        ActivityId doneActivity,
        OperationId operation,
        MatrixContact contact,
        long worth) {

    /** Whose the person and organization of a lead are, and who sees them. */
    record MatrixContact(String owner, Visibility visibility) {}

    boolean seenBy(String actor) {
        return AccessMatrix.sees(actor, owner, visibility);
    }

    boolean editedBy(String actor) {
        return AccessMatrix.edits(actor, owner);
    }

    boolean contactSeenBy(String actor) {
        return AccessMatrix.sees(actor, contact.owner, contact.visibility);
    }
}
