package dev.plumb.application.access;

import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.Accounts;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.access.User;
import dev.plumb.domain.access.UserState;
import dev.plumb.domain.shared.Change;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Sets the first password of somebody who was invited; the link is dead afterwards. */
@UseCase(Permission.SIGN_IN)
public class AcceptInvitation {

    private final OneTimeLinks links;
    private final Accounts accounts;
    private final NewPasswords passwords;
    private final UserChanges changes;
    private final ZoneFollower zones;
    private final TransactionOperations transaction;

    AcceptInvitation(
            OneTimeLinks links,
            Accounts accounts,
            NewPasswords passwords,
            UserChanges changes,
            ZoneFollower zones,
            TransactionOperations transaction) {
        this.links = links;
        this.accounts = accounts;
        this.passwords = passwords;
        this.changes = changes;
        this.zones = zones;
        this.transaction = transaction;
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
     * @throws dev.plumb.domain.shared.RuleViolation {@code link.dead}, or {@code password.…}
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public User handle(@Valid Command command) {
        User invited = transaction.execute(_ -> links.owner(command.token, UserState.INVITED));
        String hash = passwords.hash(describe(invited, command), command.password);
        return transaction.execute(_ -> accept(command, hash));
    }

    private User accept(Command command, String hash) {
        User invited = links.open(command.token, UserState.INVITED);
        User user = describe(invited, command);
        accounts.save(user);
        accounts.setPassword(user.id(), hash);
        links.close(user.id());
        zones.follow(user.id());
        changes.happenedBy(
                user, AuditAct.PASSWORD_CHANGED, new Change("name", invited.name(), user.name()));
        return user;
    }

    private static User describe(User invited, Command command) {
        return invited.with(command.name, command.language, command.zone, invited.colorScheme());
    }
}
