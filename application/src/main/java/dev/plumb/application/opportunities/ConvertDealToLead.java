package dev.plumb.application.opportunities;

import static dev.plumb.domain.opportunities.OpportunityFields.ORGANIZATION;
import static dev.plumb.domain.opportunities.OpportunityFields.PERSON;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.contacts.ChosenContacts;
import dev.plumb.application.contacts.ContactChoice;
import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.contacts.OrganizationId;
import dev.plumb.domain.contacts.PersonId;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.history.OperationKind;
import dev.plumb.domain.opportunities.Deal;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.shared.Edits;
import dev.plumb.domain.shared.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Makes a deal a lead, again or for the first time; what a lead does not show waits for the next
 * conversion.
 */
@UseCase(Permission.EDIT)
public class ConvertDealToLead {

    private final CurrentActor currentActor;
    private final OpportunityEditing editing;
    private final ChosenContacts contacts;

    ConvertDealToLead(
            CurrentActor currentActor, OpportunityEditing editing, ChosenContacts contacts) {
        this.currentActor = currentActor;
        this.editing = editing;
        this.contacts = contacts;
    }

    /**
     * @param person asked for where the deal has no contact; null leaves what is there
     * @param organization likewise
     */
    public record Command(
            @NotNull OpportunityId id,
            @NotNull Version version,
            @Nullable @Valid ContactChoice<PersonId> person,
            @Nullable @Valid ContactChoice<OrganizationId> organization) {}

    public OperationId handle(@Valid Command command) {
        Actor actor = currentActor.fresh();
        Deal deal = editing.beginDeal(command.id, command.version, actor);
        Edits contact = Edits.NONE;
        OrganizationId organization = contacts.organization(command.organization, actor);
        if (organization != null) {
            contact = contact.and(ORGANIZATION, organization);
        }
        PersonId person = contacts.person(command.person, organization, actor);
        if (person != null) {
            contact = contact.and(PERSON, person);
        }
        return editing.saveAct(
                OperationKind.CONVERTED_TO_LEAD, actor, deal, deal.backToLead(contact));
    }
}
