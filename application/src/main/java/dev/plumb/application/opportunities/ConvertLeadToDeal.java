package dev.plumb.application.opportunities;

import static dev.plumb.domain.opportunities.OpportunityFields.ORGANIZATION;
import static dev.plumb.domain.opportunities.OpportunityFields.PERSON;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.contacts.ChosenContacts;
import dev.plumb.application.contacts.ContactChoice;
import dev.plumb.application.shared.Time;
import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.contacts.OrganizationId;
import dev.plumb.domain.contacts.PersonId;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.history.OperationKind;
import dev.plumb.domain.opportunities.Lead;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.pipelines.StageId;
import dev.plumb.domain.shared.Edits;
import dev.plumb.domain.shared.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Makes a lead the deal that it has become: one versioned update of one row, so it happens once or
 * not at all.
 *
 * <p>Whoever comes second gets {@link dev.plumb.domain.history.StaleData}, which says who was first
 * and what was done.
 */
@UseCase(Permission.EDIT)
public class ConvertLeadToDeal {

    private final CurrentActor currentActor;
    private final OpportunityEditing editing;
    private final ChosenContacts contacts;
    private final Time time;

    ConvertLeadToDeal(
            CurrentActor currentActor,
            OpportunityEditing editing,
            ChosenContacts contacts,
            Time time) {
        this.currentActor = currentActor;
        this.editing = editing;
        this.contacts = contacts;
        this.time = time;
    }

    /**
     * @param person null to leave it without
     * @param organization null to leave it without
     * @param details the other fields that the dialog shows, as they shall be
     */
    public record Command(
            @NotNull OpportunityId id,
            @NotNull Version version,
            @NotNull StageId stage,
            @Nullable @Valid ContactChoice<PersonId> person,
            @Nullable @Valid ContactChoice<OrganizationId> organization,
            @NotNull Edits details) {}

    public OperationId handle(@Valid Command command) {
        Actor actor = currentActor.fresh();
        Lead lead = editing.beginLead(command.id, command.version, actor);
        OrganizationId organization =
                contacts.kept(command.organization, lead.values().get(ORGANIZATION), actor);
        PersonId person =
                contacts.kept(command.person, lead.values().get(PERSON), organization, actor);
        Edits details = command.details.and(PERSON, person).and(ORGANIZATION, organization);
        return editing.saveAct(
                OperationKind.CONVERTED_TO_DEAL,
                actor,
                lead,
                lead.convert(command.stage, details, time.now()));
    }
}
