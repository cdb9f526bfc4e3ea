package dev.plumb.application.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A browser in which a user is signed in now.
 *
 * @param id says which one, and lets nobody in
 * @param browser as people call it, such as "Firefox on Windows"
 * @param series of that browser where it is remembered; null elsewhere
 * @param current whether it is the one that asks
 */
public record OpenSession(
        String id,
        String browser,
        String address,
        @Nullable String series,
        Instant since,
        Instant lastSeen,
        boolean current) {}
