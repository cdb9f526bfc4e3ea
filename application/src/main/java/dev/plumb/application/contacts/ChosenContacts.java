package dev.plumb.application.contacts;

import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.Visibility;
import dev.plumb.domain.contacts.Organization;
import dev.plumb.domain.contacts.OrganizationId;
import dev.plumb.domain.contacts.Organizations;
import dev.plumb.domain.contacts.People;
import dev.plumb.domain.contacts.Person;
import dev.plumb.domain.contacts.PersonId;
import dev.plumb.domain.shared.NotFound;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a choice into the person or organization that it means, adding it where it is new. */
@Component
public class ChosenContacts {

    private final People people;
    private final Organizations organizations;

    ChosenContacts(People people, Organizations organizations) {
        this.people = people;
        this.organizations = organizations;
    }

    /**
     * Whether the actor sees an existing one is asked once the opportunity points at him.
     *
     * @param organization where a new person works
     */
    public @Nullable PersonId person(
            @Nullable ContactChoice<PersonId> choice,
            @Nullable OrganizationId organization,
            Actor actor) {
        return switch (choice) {
            case null -> null;
            case ContactChoice.Unchanged<PersonId>() -> null;
            case ContactChoice.Existing<PersonId>(PersonId id) -> id;
            case ContactChoice.Added<PersonId>(String name) ->
                    addPerson(name, organization, actor.id());
        };
    }

    /**
     * @throws NotFound for an existing one that the actor may not see
     */
    public @Nullable OrganizationId organization(
            @Nullable ContactChoice<OrganizationId> choice, Actor actor) {
        return switch (choice) {
            case null -> null;
            case ContactChoice.Unchanged<OrganizationId>() -> null;
            case ContactChoice.Existing<OrganizationId>(OrganizationId id) ->
                    organizations.find(id, actor).orElseThrow(() -> new NotFound(id)).id();
            case ContactChoice.Added<OrganizationId>(String name) ->
                    addOrganization(name, actor.id());
        };
    }

    /**
     * As {@link #organization}, but the one that was there may stay although the actor does not see
     * it.
     */
    public @Nullable OrganizationId kept(
            @Nullable ContactChoice<OrganizationId> choice,
            @Nullable OrganizationId before,
            Actor actor) {
        return stays(choice, before) ? before : organization(choice, actor);
    }

    /**
     * As {@link #person}, but the one who was there may stay although the actor does not see him.
     */
    public @Nullable PersonId kept(
            @Nullable ContactChoice<PersonId> choice,
            @Nullable PersonId before,
            @Nullable OrganizationId organization,
            Actor actor) {
        return stays(choice, before) ? before : person(choice, organization, actor);
    }

    private static <I> boolean stays(@Nullable ContactChoice<I> choice, @Nullable I before) {
        return choice instanceof ContactChoice.Unchanged<I>
                || (choice instanceof ContactChoice.Existing<I>(I id) && id.equals(before));
    }

    private PersonId addPerson(String name, @Nullable OrganizationId organization, UserId owner) {
        Person person =
                new Person(
                        people.nextId(),
                        name,
                        organization,
                        null,
                        List.of(),
                        List.of(),
                        owner,
                        Visibility.COMPANY);
        people.add(person);
        return person.id();
    }

    private OrganizationId addOrganization(String name, UserId owner) {
        Organization organization =
                new Organization(organizations.nextId(), name, null, owner, Visibility.COMPANY);
        organizations.add(organization);
        return organization.id();
    }
}
