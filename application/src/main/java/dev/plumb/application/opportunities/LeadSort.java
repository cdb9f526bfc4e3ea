package dev.plumb.application.opportunities;

/** What the inbox can be sorted by. */
public enum LeadSort {
    /**
     * Overdue and due today, earliest first; then none planned, newest first; then later, earliest
     * first. It has this one direction.
     */
    URGENCY,
    TITLE,
    VALUE,
    CREATED
}
