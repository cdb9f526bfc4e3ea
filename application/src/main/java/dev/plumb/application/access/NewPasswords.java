package dev.plumb.application.access;

import dev.plumb.domain.access.User;
import dev.plumb.domain.shared.RuleViolation;
import org.springframework.stereotype.Component;

/**
 * The one way in which a chosen password becomes what is kept of it. It takes long: no transaction
 * should be running.
 */
@Component
public class NewPasswords {

    private final PasswordPolicy policy;
    private final PasswordHasher hasher;

    NewPasswords(PasswordPolicy policy, PasswordHasher hasher) {
        this.policy = policy;
        this.hasher = hasher;
    }

    /**
     * @throws RuleViolation {@code password.…}
     */
    String hash(User user, String password) {
        return hash(password, user.name(), user.email().normalized());
    }

    /**
     * @param personal what others know of whoever chose it, such as name and e-mail
     * @throws RuleViolation {@code password.…}
     */
    public String hash(String password, String... personal) {
        policy.check(password, personal);
        return hasher.hash(password);
    }
}
