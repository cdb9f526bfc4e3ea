package dev.plumb.application.access;

import dev.plumb.domain.access.Accounts;
import dev.plumb.domain.access.User;
import dev.plumb.domain.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** The one way in which passwords are set. */
@Component
class NewPasswords {

    private final Accounts accounts;
    private final PasswordPolicy policy;
    private final PasswordHasher hasher;

    NewPasswords(Accounts accounts, PasswordPolicy policy, PasswordHasher hasher) {
        this.accounts = accounts;
        this.policy = policy;
        this.hasher = hasher;
    }

    /**
     * @throws RuleViolation {@code password.…}
     */
    void set(User user, String password) {
        policy.check(password, user.name(), user.email().normalized());
        accounts.setPassword(user.id(), hasher.hash(password));
    }
}
