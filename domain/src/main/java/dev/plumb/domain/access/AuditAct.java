package dev.plumb.domain.access;

/** What the audit log tells of. */
public enum AuditAct {
    SIGNED_IN,
    SIGN_IN_FAILED,
    SIGNED_OUT,
    /** A session or a remembered browser was ended before its time. */
    SESSION_ENDED,
    /** Somebody tried what is not permitted. */
    REFUSED,
    INVITED,
    /** A one-time link was made for a user who is known already. */
    LINK_MADE,
    PASSWORD_CHANGED,
    /** Somebody who was signed in did not know the own password. */
    PASSWORD_REFUSED,
    SET_UP,
    CREATED,
    CHANGED,
    REMOVED,
    RESTORED,
    MERGED,
    RETIRED,
    DEACTIVATED,
    REACTIVATED,
    HANDED_OVER,
    DELETED
}
