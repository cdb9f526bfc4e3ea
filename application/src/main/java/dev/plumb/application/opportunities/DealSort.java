package dev.plumb.application.opportunities;

/** What the lanes of a board can be sorted by. */
public enum DealSort {
    /** As in the inbox. */
    URGENCY,
    /** The greatest first. */
    VALUE,
    TITLE,
    /** The earliest first, those without last. */
    EXPECTED_CLOSE,
    /** The newest first. */
    CREATED,
    /** The latest first. */
    UPDATED,
    OWNER
}
