package dev.plumb.application.access;

import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.ColorScheme;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.access.Role;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.access.User;
import dev.plumb.domain.access.UserState;
import dev.plumb.domain.access.Users;
import dev.plumb.domain.shared.EmailAddress;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes a user who sets the first password by a link. */
@UseCase(Permission.ADMINISTER)
public class InviteUser {

    private final CurrentActor currentActor;
    private final Users users;
    private final TeamActs acts;
    private final OneTimeLinks links;
    private final UserChanges changes;

    InviteUser(
            CurrentActor currentActor,
            Users users,
            TeamActs acts,
            OneTimeLinks links,
            UserChanges changes) {
        this.currentActor = currentActor;
        this.users = users;
        this.acts = acts;
        this.links = links;
        this.changes = changes;
    }

    /**
     * @param language and {@code zone}: until that person chooses
     */
    public record Command(
            @NotBlank @Size(max = User.NAME_LENGTH) String name,
            @NotNull EmailAddress email,
            @NotNull Role role,
            @Nullable TeamId team,
            @NotNull Locale language,
            @NotNull ZoneId zone) {}

    public OneTimeLink handle(@Valid Command command) {
        currentActor.fresh().requireAdmin();
        acts.lock(command.team);
        User user =
                new User(
                        users.nextId(),
                        command.name,
                        command.email,
                        command.role,
                        command.team,
                        command.language,
                        command.zone,
                        ColorScheme.SYSTEM);
        users.invite(user);
        changes.added(AuditAct.INVITED, user);
        return links.make(user.id(), UserState.INVITED);
    }
}
