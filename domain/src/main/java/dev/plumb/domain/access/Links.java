package dev.plumb.domain.access;

import java.time.Instant;
import java.util.Optional;

/** The links by which people set a password, at most one for each; their tokens are not kept. */
public interface Links {

    /** Replaces the one that there was. */
    void put(UserId user, String tokenHash, Instant expiresAt);

    /** Empty for what is unknown, used, replaced or expired. */
    Optional<UserId> find(String tokenHash, Instant now);

    void remove(UserId user);
}
