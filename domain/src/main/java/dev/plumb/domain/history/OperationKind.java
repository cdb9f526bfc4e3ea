package dev.plumb.domain.history;

/** What somebody did. */
public enum OperationKind {
    LEAD_CAPTURED,
    DEAL_OPENED,
    EDITED,
    CONVERTED_TO_DEAL,
    CONVERTED_TO_LEAD,
    MOVED,
    /** A stage was removed, and what stood there moved to another. */
    STAGE_REMOVED,
    /** A pipeline was removed, and all that stood there moved to a stage of another. */
    PIPELINE_REMOVED,
    WON,
    LOST,
    REOPENED,
    ARCHIVED,
    DELETED,
    RESTORED,
    /** All that somebody had to do went to somebody else. */
    HANDED_OVER,
    /** Entries of a list were made one. */
    ENTRIES_MERGED,
    UNDONE
}
