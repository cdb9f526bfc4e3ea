package dev.plumb.application.shared.persistence;

import dev.plumb.application.access.PasswordAttempts;
import dev.plumb.domain.access.UserId;

/** Nobody is turned away. */
class NoPasswordAttempts implements PasswordAttempts {

    @Override
    public void admit(UserId user) {
        // as often as it takes
    }

    @Override
    public void succeeded(UserId user) {
        // nothing was counted
    }
}
