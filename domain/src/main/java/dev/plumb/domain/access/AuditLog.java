package dev.plumb.domain.access;

/** Who did what, and who was refused what; append-only. */
public interface AuditLog {

    void add(AuditEntry entry);
}
