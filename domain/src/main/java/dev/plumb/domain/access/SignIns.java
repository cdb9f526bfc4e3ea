package dev.plumb.domain.access;

import java.time.Instant;

/** What signing in leaves with a user. */
public interface SignIns {

    void add(UserId user, Instant at);

    /**
     * Replaces the hash of a user who is active, if it is still that one, and returns whether it
     * was; whoever would change it waits until this transaction has ended.
     */
    boolean replaceHash(UserId user, String from, String to);
}
