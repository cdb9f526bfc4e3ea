package dev.plumb.application.access;

import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the audit log are wanted.
 *
 * @param actor null for anybody, and for what nobody did who was signed in
 * @param act null for all
 * @param from the first moment; null for the beginning
 * @param before the first moment after; null for no end
 */
public record AuditFilter(
        @Nullable UserId actor,
        @Nullable AuditAct act,
        @Nullable Instant from,
        @Nullable Instant before) {

    public static final AuditFilter ALL = new AuditFilter(null, null, null, null);
}
