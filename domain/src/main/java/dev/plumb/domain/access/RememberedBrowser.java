package dev.plumb.domain.access;

import java.time.Instant;

/**
 * A browser in which somebody asked to be kept signed in.
 *
 * @param name as people call it, such as "Firefox, Windows"; empty where it says nothing of itself
 * @param expiresAt from then on it is not recognized
 */
public record RememberedBrowser(
        RememberedBrowserId id,
        UserId user,
        String name,
        Instant createdAt,
        Instant lastUsedAt,
        Instant expiresAt) {

    public static final int NAME_LENGTH = 120;

    public RememberedBrowser usedAt(Instant now) {
        return new RememberedBrowser(id, user, name, createdAt, now, expiresAt);
    }
}
