package dev.plumb.application.access;

import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.ColorScheme;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.access.Role;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.access.User;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.Users;
import dev.plumb.domain.shared.EmailAddress;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lets somebody in. */
@UseCase(Permission.ADMINISTER)
public class CreateUser {

    private final CurrentActor currentActor;
    private final Users users;
    private final PasswordHasher hasher;

    CreateUser(CurrentActor currentActor, Users users, PasswordHasher hasher) {
        this.currentActor = currentActor;
        this.users = users;
        this.hasher = hasher;
    }

    public record Command(
            @NotBlank @Size(max = User.NAME_LENGTH) String name,
            @NotNull EmailAddress email,
            @NotBlank @Size(max = SignIn.MAX_PASSWORD_LENGTH) String password,
            @NotNull Role role,
            @Nullable TeamId team,
            @NotNull Locale language,
            @NotNull ZoneId zone) {

        @Override
        public String toString() {
            return "CreateUser " + email.value();
        }
    }

    public UserId handle(@Valid Command command) {
        currentActor.fresh().requireAdmin();
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
        users.add(user, hasher.hash(command.password));
        return user.id();
    }
}
