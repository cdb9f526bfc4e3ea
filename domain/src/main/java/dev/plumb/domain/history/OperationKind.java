package dev.plumb.domain.history;

import dev.plumb.domain.access.Permission;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody did. */
public enum OperationKind {
    LEAD_CAPTURED(null),
    DEAL_OPENED(null),
    EDITED(Permission.EDIT),
    CONVERTED_TO_DEAL(Permission.EDIT),
    CONVERTED_TO_LEAD(Permission.EDIT),
    MOVED(Permission.EDIT),
    /** A stage was removed, and what stood there moved to another. */
    STAGE_REMOVED(Permission.ADMINISTER),
    /** A pipeline was removed, and all that stood there moved to a stage of another. */
    PIPELINE_REMOVED(Permission.ADMINISTER),
    WON(Permission.EDIT),
    LOST(Permission.EDIT),
    REOPENED(Permission.EDIT),
    ARCHIVED(Permission.EDIT),
    DELETED(Permission.EDIT),
    RESTORED(Permission.EDIT),
    /** All that somebody had to do went to somebody else. */
    HANDED_OVER(Permission.ADMINISTER),
    /** Entries of a list were made one. */
    ENTRIES_MERGED(null),
    /** Who may take back what was taken back may do it again. */
    UNDONE(Permission.EDIT);

    private final @Nullable Permission undoing;

    OperationKind(@Nullable Permission undoing) {
        this.undoing = undoing;
    }

    /** What taking it back asks for, on each item; empty for what stays done. */
    public Optional<Permission> undoing() {
        return Optional.ofNullable(undoing);
    }
}
