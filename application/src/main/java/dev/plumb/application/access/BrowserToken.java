package dev.plumb.application.access;

import dev.plumb.domain.access.UserId;
import java.time.Instant;

/**
 * What a browser shows to be recognized.
 *
 * @param expiresAt from then on it is not recognized
 */
public record BrowserToken(UserId user, String series, SecretToken token, Instant expiresAt) {}
