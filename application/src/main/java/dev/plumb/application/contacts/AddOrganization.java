package dev.plumb.application.contacts;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.access.Visibility;
import dev.plumb.domain.contacts.Organization;
import dev.plumb.domain.contacts.OrganizationId;
import dev.plumb.domain.contacts.Organizations;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Adds an organization, whose owner is the actor. */
@UseCase(Permission.CAPTURE)
public class AddOrganization {

    private final CurrentActor currentActor;
    private final Organizations organizations;

    AddOrganization(CurrentActor currentActor, Organizations organizations) {
        this.currentActor = currentActor;
        this.organizations = organizations;
    }

    public record Command(
            @NotBlank @Size(max = Organization.NAME_LENGTH) String name,
            @Nullable @Size(max = Organization.ADDRESS_LENGTH) String address,
            @NotNull Visibility visibility) {}

    public OrganizationId handle(@Valid Command command) {
        Actor actor = currentActor.fresh();
        actor.require(Permission.CAPTURE, actor.id());
        Organization organization =
                new Organization(
                        organizations.nextId(),
                        command.name,
                        command.address,
                        actor.id(),
                        command.visibility);
        organizations.add(organization);
        return organization.id();
    }
}
