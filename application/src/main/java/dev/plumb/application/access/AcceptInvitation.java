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
import java.time.ZoneId;
import java.util.Locale;

/** Sets the first password of somebody who was invited; the link is dead afterwards. */
@UseCase(Permission.SIGN_IN)
public class AcceptInvitation {

    private final OneTimeLinks links;
    private final Accounts accounts;
    private final NewPasswords passwords;
    private final UserChanges changes;

    AcceptInvitation(
            OneTimeLinks links, Accounts accounts, NewPasswords passwords, UserChanges changes) {
        this.links = links;
        this.accounts = accounts;
        this.passwords = passwords;
        this.changes = changes;
    }

    public record Command(
            @NotNull SecretToken token,
            @NotBlank @Size(max = User.NAME_LENGTH) String name,
            @NotNull Locale language,
            @NotNull ZoneId zone,
            @NotBlank @Size(max = SignIn.MAX_PASSWORD_LENGTH) String password) {

        @Override
        public String toString() {
            return "AcceptInvitation";
        }
    }

    /**
     * @throws dev.plumb.domain.shared.RuleViolation {@code link.dead}
     */
    public User handle(@Valid Command command) {
        User invited = links.open(command.token, UserState.INVITED);
        User user =
                invited.with(command.name, command.language, command.zone, invited.colorScheme());
        passwords.set(user, command.password);
        accounts.save(user);
        links.close(user.id());
        changes.happenedBy(user, AuditAct.PASSWORD_CHANGED);
        return user;
    }
}
