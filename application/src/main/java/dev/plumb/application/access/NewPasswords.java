package dev.plumb.application.access;

import dev.plumb.domain.access.Accounts;
import dev.plumb.domain.access.User;
import dev.plumb.domain.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** The one way in which passwords are set. */
@Component
class NewPasswords {

    private static final int MIN_LENGTH = 12;

    private final Accounts accounts;
    private final PasswordHasher hasher;

    NewPasswords(Accounts accounts, PasswordHasher hasher) {
        this.accounts = accounts;
        this.hasher = hasher;
    }

    /**
     * @throws RuleViolation {@code password.too-short}
     */
    void set(User user, String password) {
        if (password.codePointCount(0, password.length()) < MIN_LENGTH) {
            throw new RuleViolation("password.too-short", MIN_LENGTH);
        }
        accounts.setPassword(user.id(), hasher.hash(password));
    }
}
