package dev.plumb.domain.opportunities;

/** What somebody works on, and can be handed over. */
public enum WorkKind {
    LEADS,
    DEALS,
    ACTIVITIES
}
