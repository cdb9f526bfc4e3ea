package dev.plumb.application.opportunities;

import static dev.plumb.domain.opportunities.OpportunityFields.ORGANIZATION;
import static dev.plumb.domain.opportunities.OpportunityFields.PERSON;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.contacts.ChosenContacts;
import dev.plumb.application.contacts.ContactChoice;
import dev.plumb.application.shared.Keys;
import dev.plumb.application.shared.Time;
import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.contacts.OrganizationId;
import dev.plumb.domain.contacts.PersonId;
import dev.plumb.domain.history.OperationKind;
import dev.plumb.domain.opportunities.Deal;
import dev.plumb.domain.opportunities.Opportunities;
import dev.plumb.domain.opportunities.OpportunityFields;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.Title;
import dev.plumb.domain.pipelines.StageId;
import dev.plumb.domain.shared.Edits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Puts a new deal, which was no lead before, on the board. */
@UseCase(Permission.CAPTURE)
public class OpenDeal {

    private final CurrentActor currentActor;
    private final Opportunities opportunities;
    private final OpportunityEditing editing;
    private final ChosenContacts contacts;
    private final Keys keys;
    private final Time time;

    OpenDeal(
            CurrentActor currentActor,
            Opportunities opportunities,
            OpportunityEditing editing,
            ChosenContacts contacts,
            Keys keys,
            Time time) {
        this.currentActor = currentActor;
        this.opportunities = opportunities;
        this.editing = editing;
        this.contacts = contacts;
        this.keys = keys;
        this.time = time;
    }

    /**
     * @param details whatever else is known; a missing owner is the actor
     */
    public record Command(
            @NotNull Title title,
            @NotNull StageId stage,
            @Nullable @Valid ContactChoice<PersonId> person,
            @Nullable @Valid ContactChoice<OrganizationId> organization,
            @NotNull Edits details) {}

    public OpportunityId handle(@Valid Command command) {
        Actor actor = currentActor.fresh();
        OrganizationId organization = contacts.organization(command.organization, actor);
        PersonId person = contacts.person(command.person, organization, actor);
        Edits details =
                command.details
                        .and(OpportunityFields.TITLE, command.title)
                        .and(PERSON, person)
                        .and(ORGANIZATION, organization);
        Deal deal =
                Deal.open(
                        opportunities.nextId(),
                        keys.next(),
                        actor.id(),
                        command.stage,
                        details,
                        time.now());
        editing.add(OperationKind.DEAL_OPENED, actor, deal);
        return deal.id();
    }
}
