package dev.plumb.application.opportunities;

import dev.plumb.domain.contacts.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The person of an opportunity; of one whom the reader may not see, the name only.
 *
 * @param id null for one whom the reader may not see
 */
public record PersonCard(
        @Nullable PersonId id,
        String name,
        @Nullable String jobTitle,
        List<String> emails,
        List<String> phones) {}
