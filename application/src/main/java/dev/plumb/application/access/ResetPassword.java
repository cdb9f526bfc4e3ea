package dev.plumb.application.access;

import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.Accounts;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.access.User;
import dev.plumb.domain.access.UserState;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Sets another password by a link that an admin made; the link is dead afterwards. */
@UseCase(Permission.SIGN_IN)
public class ResetPassword {

    private final OneTimeLinks links;
    private final NewPasswords passwords;
    private final Accounts accounts;
    private final SessionEnder sessions;
    private final UserChanges changes;
    private final TransactionOperations transaction;

    ResetPassword(
            OneTimeLinks links,
            NewPasswords passwords,
            Accounts accounts,
            SessionEnder sessions,
            UserChanges changes,
            TransactionOperations transaction) {
        this.links = links;
        this.passwords = passwords;
        this.accounts = accounts;
        this.sessions = sessions;
        this.changes = changes;
        this.transaction = transaction;
    }

    public record Command(
            @NotNull SecretToken token,
            @NotBlank @Size(max = SignIn.MAX_PASSWORD_LENGTH) String password) {

        @Override
        public String toString() {
            return "ResetPassword";
        }
    }

    /**
     * @throws dev.plumb.domain.shared.RuleViolation {@code link.dead}, or {@code password.…}
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public User handle(@Valid Command command) {
        User owner = transaction.execute(_ -> links.owner(command.token, UserState.ACTIVE));
        String hash = passwords.hash(owner, command.password);
        return transaction.execute(_ -> reset(command.token, hash));
    }

    private User reset(SecretToken token, String hash) {
        User user = links.open(token, UserState.ACTIVE);
        accounts.setPassword(user.id(), hash);
        sessions.endOthers(user.id(), SessionEnd.PASSWORD_CHANGED);
        links.close(user.id());
        changes.happenedBy(user, AuditAct.PASSWORD_CHANGED);
        return user;
    }
}
