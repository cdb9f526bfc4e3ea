package dev.plumb.application.access;

import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.access.User;
import dev.plumb.domain.access.Users;
import dev.plumb.domain.shared.RuleViolation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Sets one's own password, and signs oneself out everywhere else. */
@UseCase(Permission.PERSONAL)
public class ChangePassword {

    private final CurrentActor currentActor;
    private final Users users;
    private final PasswordHasher hasher;
    private final NewPasswords passwords;
    private final SessionEnder sessions;
    private final UserChanges changes;

    ChangePassword(
            CurrentActor currentActor,
            Users users,
            PasswordHasher hasher,
            NewPasswords passwords,
            SessionEnder sessions,
            UserChanges changes) {
        this.currentActor = currentActor;
        this.users = users;
        this.hasher = hasher;
        this.passwords = passwords;
        this.sessions = sessions;
        this.changes = changes;
    }

    public record Command(
            @NotNull @Size(max = SignIn.MAX_PASSWORD_LENGTH) String old,
            @NotBlank @Size(max = SignIn.MAX_PASSWORD_LENGTH) String password) {

        @Override
        public String toString() {
            return "ChangePassword";
        }
    }

    /**
     * @throws RuleViolation {@code password.old} if that is not the old one
     */
    public void handle(@Valid Command command) {
        User me = users.find(currentActor.fresh().id()).orElseThrow(NotSignedIn::new);
        String known = users.credentials(me.email()).orElseThrow(NotSignedIn::new).passwordHash();
        if (!hasher.matches(command.old, known)) {
            throw new RuleViolation("password.old");
        }
        passwords.set(me, command.password);
        sessions.endOthers(me.id(), SessionEnd.PASSWORD_CHANGED);
        changes.happened(AuditAct.PASSWORD_CHANGED, me);
    }
}
