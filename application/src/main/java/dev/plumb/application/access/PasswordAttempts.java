package dev.plumb.application.access;

import dev.plumb.domain.access.UserId;
import dev.plumb.domain.shared.RuleViolation;

/** Counts how often those who are signed in say a wrong password. */
public interface PasswordAttempts {

    /**
     * Counts one more.
     *
     * @throws RuleViolation {@code password.too-many} if it is one too many
     */
    void admit(UserId user);

    /** Gives back what {@link #admit} has counted: it was the right password. */
    void succeeded(UserId user);
}
