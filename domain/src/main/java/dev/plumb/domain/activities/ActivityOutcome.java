package dev.plumb.domain.activities;

/** What came of an activity. */
public enum ActivityOutcome {
    INTERESTED,
    NOT_INTERESTED,
    NO_ANSWER,
    DONE
}
