package dev.plumb.domain.activities;

/** What kind of thing is to be done. */
public enum ActivityType {
    CALL,
    MEETING,
    TASK,
    DEADLINE,
    EMAIL,
    LUNCH
}
