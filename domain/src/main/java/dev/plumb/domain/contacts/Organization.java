package dev.plumb.domain.contacts;

import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.Visibility;
import dev.plumb.domain.shared.Text;
import org.jspecify.annotations.Nullable;

/** A company or other body that opportunities are about. */
public record Organization(
        OrganizationId id,
        String name,
        @Nullable String address,
        UserId owner,
        Visibility visibility) {

    public static final int NAME_LENGTH = 200;
    public static final int ADDRESS_LENGTH = 300;

    public Organization {
        name = Text.line("organization.name", name, NAME_LENGTH);
        address =
                address == null ? null : Text.line("organization.address", address, ADDRESS_LENGTH);
    }
}
