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
import dev.plumb.domain.opportunities.Opportunity;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.shared.Edits;
import dev.plumb.domain.shared.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sets fields of a lead or a deal; giving it to another owner is one of them. */
@UseCase(Permission.EDIT)
public class EditOpportunity {

    private final CurrentActor currentActor;
    private final OpportunityEditing editing;
    private final ChosenContacts contacts;

    EditOpportunity(
            CurrentActor currentActor, OpportunityEditing editing, ChosenContacts contacts) {
        this.currentActor = currentActor;
        this.editing = editing;
        this.contacts = contacts;
    }

    /**
     * @param person null for none from now on
     * @param organization null for none from now on
     * @param edits fields other than the contact
     */
    public record Command(
            @NotNull OpportunityId id,
            @NotNull Version version,
            @Nullable @Valid ContactChoice<PersonId> person,
            @Nullable @Valid ContactChoice<OrganizationId> organization,
            @NotNull Edits edits) {

        /**
         * @throws IllegalArgumentException if the edits hold a contact, which is chosen instead
         */
        public Command {
            if (edits.fields().contains(PERSON) || edits.fields().contains(ORGANIZATION)) {
                throw new IllegalArgumentException("a contact is chosen, not edited");
            }
        }

        /** Leaves the contact as it is. */
        public Command(OpportunityId id, Version version, Edits edits) {
            this(
                    id,
                    version,
                    new ContactChoice.Unchanged<>(),
                    new ContactChoice.Unchanged<>(),
                    edits);
        }
    }

    /** Empty if nothing differs. */
    public Optional<OperationId> handle(@Valid Command command) {
        Actor actor = currentActor.fresh();
        Opportunity before = editing.begin(command.id, command.version, actor);
        OrganizationId organization =
                contacts.kept(command.organization, before.values().get(ORGANIZATION), actor);
        PersonId person =
                contacts.kept(command.person, before.values().get(PERSON), organization, actor);
        Edits edits = command.edits.and(PERSON, person).and(ORGANIZATION, organization);
        return editing.save(OperationKind.EDITED, actor, before, before.edit(edits));
    }
}
