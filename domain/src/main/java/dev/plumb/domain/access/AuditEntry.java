package dev.plumb.domain.access;

import dev.plumb.domain.shared.Change;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that an admin may want to know later.
 *
 * @param actor null where nobody was signed in
 * @param changes codes, or names as they stood
 */
public record AuditEntry(
        Instant at,
        AuditAct act,
        @Nullable UserId actor,
        AuditSubject subject,
        List<Change> changes) {

    public AuditEntry {
        changes = List.copyOf(changes);
    }
}
