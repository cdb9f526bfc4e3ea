package dev.plumb.application.access;

import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.User;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.Users;
import dev.plumb.domain.access.Users.Credentials;
import dev.plumb.domain.shared.RuleViolation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Has somebody who is signed in prove who that is, as an open page alone does not. It takes long:
 * no transaction should be running.
 */
@Component
class PasswordProof {

    private final Users users;
    private final PasswordHasher hasher;
    private final PasswordAttempts attempts;
    private final SignInLog log;
    private final TransactionOperations transaction;

    PasswordProof(
            Users users,
            PasswordHasher hasher,
            PasswordAttempts attempts,
            SignInLog log,
            TransactionOperations transaction) {
        this.users = users;
        this.hasher = hasher;
        this.attempts = attempts;
        this.log = log;
        this.transaction = transaction;
    }

    /**
     * Returns the hash that the password was compared with.
     *
     * @throws RuleViolation {@code password.old} if it is not the password, or {@code
     *     password.too-many}
     */
    String require(User user, String password) {
        attempts.admit(user.id());
        String known =
                transaction
                        .execute(_ -> users.credentials(user.email()))
                        .map(Credentials::passwordHash)
                        .orElseThrow(NotSignedIn::new);
        if (!hasher.matches(password, known)) {
            transaction.executeWithoutResult(_ -> refused(user.id()));
            throw new RuleViolation("password.old");
        }
        attempts.succeeded(user.id());
        return known;
    }

    private void refused(UserId user) {
        log.byThemselves(user, AuditAct.PASSWORD_REFUSED);
    }
}
