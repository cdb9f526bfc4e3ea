package dev.plumb.domain.access;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * By what a remembered browser is recognized: a random name that it keeps, and the hash of a token
 * that each use replaces. The token before holds on for a moment, as a browser may ask for several
 * pages at once.
 *
 * @param series the name
 * @param previous null before the first use
 * @param replacedAt when {@code current} took its place
 */
public record BrowserTokens(
        String series, String current, @Nullable String previous, Instant replacedAt) {

    private static final Duration HOLDS_ON = Duration.ofMinutes(1);

    /** Whether it is the newest token. */
    public boolean isCurrent(String hash) {
        return current.equals(hash);
    }

    /** Whether it was the newest one a moment ago. */
    public boolean wasJustNow(String hash, Instant now) {
        return hash.equals(previous) && now.isBefore(replacedAt.plus(HOLDS_ON));
    }

    public BrowserTokens replacedBy(String hash, Instant now) {
        return new BrowserTokens(series, hash, current, now);
    }
}
