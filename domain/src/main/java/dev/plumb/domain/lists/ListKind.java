package dev.plumb.domain.lists;

/** The lists that a company keeps. */
public enum ListKind {
    LABEL,
    CHANNEL,
    LOST_REASON,
    ACTIVITY_TYPE
}
