package dev.plumb.application.access;

import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.AuditSubject;
import dev.plumb.domain.shared.Change;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit log, as it is read.
 *
 * @param actor null where nobody was signed in
 */
public record AuditRow(
        long id,
        Instant at,
        AuditAct act,
        @Nullable UserTag actor,
        AuditSubject subject,
        List<Change> changes) {}
