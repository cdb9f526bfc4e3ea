package dev.plumb.application.access;

/** Why a session was ended before its user signed out; the sign-in page says so. */
public enum SessionEnd {
    /** The user ended it from another browser. */
    ELSEWHERE,
    PASSWORD_CHANGED,
    DEACTIVATED,
    /** What keeps a browser signed in was used by another one. */
    COPIED,
    /** Nobody did anything in it for too long. */
    IDLE,
    /** It lasted as long as a session may. */
    TOO_LONG
}
