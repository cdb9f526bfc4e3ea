package dev.plumb.application.access;

/** What the list of users can be sorted by. */
public enum UserSort {
    NAME,
    EMAIL,
    ROLE,
    TEAM,
    LAST_SIGN_IN
}
