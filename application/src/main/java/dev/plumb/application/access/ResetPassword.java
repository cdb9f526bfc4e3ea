package dev.plumb.application.access;

import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.access.User;
import dev.plumb.domain.access.UserState;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Sets another password by a link that an admin made; the link is dead afterwards. */
@UseCase(Permission.SIGN_IN)
public class ResetPassword {

    private final OneTimeLinks links;
    private final NewPasswords passwords;
    private final SessionEnder sessions;
    private final UserChanges changes;

    ResetPassword(
            OneTimeLinks links,
            NewPasswords passwords,
            SessionEnder sessions,
            UserChanges changes) {
        this.links = links;
        this.passwords = passwords;
        this.sessions = sessions;
        this.changes = changes;
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
     * @throws dev.plumb.domain.shared.RuleViolation {@code link.dead}
     */
    public User handle(@Valid Command command) {
        User user = links.open(command.token, UserState.ACTIVE);
        passwords.set(user, command.password);
        sessions.endAll(user.id(), SessionEnd.PASSWORD_CHANGED);
        links.close(user.id());
        changes.happenedBy(user, AuditAct.PASSWORD_CHANGED);
        return user;
    }
}
