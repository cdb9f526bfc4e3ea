package dev.plumb.domain.lists;

/** Whether an entry is there to be chosen. */
public enum EntryState {
    OFFERED,
    /** Stays where it stands, and is not offered any more. */
    RETIRED,
    /** Another entry stands wherever it stood; history still names it. */
    MERGED
}
