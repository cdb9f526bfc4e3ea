package dev.plumb.domain.access;

import java.time.Instant;

/** What signing in leaves with a user. */
public interface SignIns {

    void add(UserId user, Instant at);

    /** Replaces the hash of the same password by a better one, if it is still that hash. */
    void renewHash(UserId user, String from, String to);
}
