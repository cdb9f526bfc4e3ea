package dev.plumb.application.contacts;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.access.Visibility;
import dev.plumb.domain.contacts.OrganizationId;
import dev.plumb.domain.contacts.Organizations;
import dev.plumb.domain.contacts.People;
import dev.plumb.domain.contacts.Person;
import dev.plumb.domain.contacts.PersonEmail;
import dev.plumb.domain.contacts.PersonId;
import dev.plumb.domain.contacts.PersonPhone;
import dev.plumb.domain.shared.NotFound;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds a person, whose owner is the actor. */
@UseCase(Permission.CAPTURE)
public class AddPerson {

    private static final int MAX_ADDRESSES = 20;

    private final CurrentActor currentActor;
    private final People people;
    private final Organizations organizations;

    AddPerson(CurrentActor currentActor, People people, Organizations organizations) {
        this.currentActor = currentActor;
        this.people = people;
        this.organizations = organizations;
    }

    public record Command(
            @NotBlank @Size(max = Person.NAME_LENGTH) String name,
            @Nullable OrganizationId organization,
            @Nullable @Size(max = Person.JOB_TITLE_LENGTH) String jobTitle,
            @NotNull @Size(max = MAX_ADDRESSES) List<PersonEmail> emails,
            @NotNull @Size(max = MAX_ADDRESSES) List<PersonPhone> phones,
            @NotNull Visibility visibility) {}

    public PersonId handle(@Valid Command command) {
        Actor actor = currentActor.fresh();
        actor.require(Permission.CAPTURE, actor.id());
        OrganizationId organization = command.organization;
        if (organization != null) {
            var _ =
                    organizations
                            .find(organization, actor)
                            .orElseThrow(() -> new NotFound(organization));
        }
        Person person =
                new Person(
                        people.nextId(),
                        command.name,
                        organization,
                        command.jobTitle,
                        command.emails,
                        command.phones,
                        actor.id(),
                        command.visibility);
        people.add(person);
        return person.id();
    }
}
