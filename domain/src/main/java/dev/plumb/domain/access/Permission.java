package dev.plumb.domain.access;

/** The kinds of act that are permitted or refused; each use case names one. */
public enum Permission {
    /** Read, as visibility allows, and mark as seen. */
    SEE,
    /** Add notes and activities to what one sees. */
    ADD,
    /** Capture leads and open deals for an owner. */
    CAPTURE,
    /** Edit, move, win, lose, convert, archive, delete, restore and undo. */
    EDIT,
    /** Give what one may edit to a new owner. */
    GIVE,
    /** Prove who one is; anybody may try. */
    SIGN_IN,
    /** Make the first admin of an empty database. */
    SET_UP,
    /** Change what is one's own alone: language, colours. */
    PERSONAL,
    /** Users, teams, pipelines, stages, lists and settings. */
    ADMINISTER
}
