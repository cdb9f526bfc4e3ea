package dev.plumb.application.access;

import java.time.Instant;

/**
 * A browser in which a user is signed in now.
 *
 * @param id says which one, and lets nobody in
 * @param browser as people call it, such as "Firefox on Windows"
 * @param current whether it is the one that asks
 */
public record OpenSession(
        String id,
        String browser,
        String address,
        Instant since,
        Instant lastSeen,
        boolean current) {}
