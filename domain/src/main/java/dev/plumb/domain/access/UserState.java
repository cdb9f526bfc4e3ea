package dev.plumb.domain.access;

/** Whether somebody can sign in. */
public enum UserState {
    /** Not yet: there is no password. */
    INVITED,
    ACTIVE,
    /** Not any more. */
    DEACTIVATED
}
