package dev.plumb.application.access;

import dev.plumb.domain.access.UserId;
import java.time.Instant;

/**
 * What lets somebody set a password, once; it is told here and never again.
 *
 * @param invitation whether it is the first one of that person
 */
public record OneTimeLink(UserId user, boolean invitation, SecretToken token, Instant expiresAt) {}
