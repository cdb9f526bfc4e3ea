package dev.plumb.domain.access;

/** Who sees an item, besides its owner and the managers whose scope holds the owner. */
public enum Visibility {
    /** Nobody else. */
    OWNER,
    /** Also the members of the team that the owner is in now. */
    TEAM,
    /** Everybody. */
    COMPANY
}
