package dev.plumb.ui.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Somebody, or some address, tried to sign in too often; nothing was compared. */
final class TooManyAttempts extends AuthenticationException {

    private static final long serialVersionUID = 1;

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super("too many attempts");
        this.wait = wait;
    }

    /** Until the next attempt is let through. */
    Duration pause() {
        return wait;
    }
}
