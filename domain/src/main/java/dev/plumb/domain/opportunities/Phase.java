package dev.plumb.domain.opportunities;

/** What an opportunity is now. */
public enum Phase {
    /** Not yet verified, in the inbox. */
    LEAD,
    /** Accepted, on the board. */
    DEAL
}
