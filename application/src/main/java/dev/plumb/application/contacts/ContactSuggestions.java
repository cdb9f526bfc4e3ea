package dev.plumb.application.contacts;

import dev.plumb.domain.contacts.OrganizationId;
import dev.plumb.domain.contacts.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The people and organizations that are offered while a name is typed; only what the reader sees.
 */
public interface ContactSuggestions {

    /** Best first, at most {@code limit}; an empty text gives the latest. */
    List<PersonSuggestion> people(String text, int limit);

    /** Best first, at most {@code limit}; an empty text gives the latest. */
    List<OrganizationSuggestion> organizations(String text, int limit);

    /**
     * @param organization where the person works, as far as the reader may see it
     */
    record PersonSuggestion(
            PersonId id,
            String name,
            @Nullable OrganizationSuggestion organization,
            @Nullable String email) {}

    /** An organization to choose. */
    record OrganizationSuggestion(OrganizationId id, String name) {}
}
