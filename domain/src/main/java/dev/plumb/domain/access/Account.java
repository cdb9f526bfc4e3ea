package dev.plumb.domain.access;

import dev.plumb.domain.shared.RuleViolation;

/** A user, whether or not that person can sign in. */
public record Account(User user, UserState state) {

    /**
     * @throws RuleViolation {@code user.deactivated}
     */
    public void requireNotDeactivated() {
        if (state == UserState.DEACTIVATED) {
            throw new RuleViolation("user.deactivated");
        }
    }

    /** Whether this is one of those who keep the company administered. */
    public boolean administers() {
        return state == UserState.ACTIVE && user.role() == Role.ADMIN;
    }
}
