package dev.plumb.application.opportunities;

import dev.plumb.domain.contacts.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * The organization of an opportunity; of one that the reader may not see, the name only.
 *
 * @param id null for one that the reader may not see
 */
public record OrganizationCard(
        @Nullable OrganizationId id, String name, @Nullable String address) {}
