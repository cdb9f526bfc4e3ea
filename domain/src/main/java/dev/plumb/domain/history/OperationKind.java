package dev.plumb.domain.history;

/** What somebody did. */
public enum OperationKind {
    LEAD_CAPTURED,
    DEAL_OPENED,
    EDITED,
    CONVERTED_TO_DEAL,
    CONVERTED_TO_LEAD,
    MOVED,
    WON,
    LOST,
    REOPENED,
    ARCHIVED,
    DELETED,
    RESTORED,
    UNDONE
}
