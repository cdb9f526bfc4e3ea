package dev.plumb.application.access;

import dev.plumb.application.shared.PageRequest;
import java.util.List;

/** The audit log, for admins alone. */
public interface AuditTrail {

    /** The latest first. */
    List<AuditRow> page(AuditFilter filter, PageRequest page);

    /** Everybody who is on the log, by name; also who was deactivated. */
    List<UserTag> actors();
}
