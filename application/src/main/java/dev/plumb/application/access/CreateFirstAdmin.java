package dev.plumb.application.access;

import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.ColorScheme;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.access.Role;
import dev.plumb.domain.access.User;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.Users;
import dev.plumb.domain.shared.EmailAddress;
import dev.plumb.domain.shared.RuleViolation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Locale;

/** Lets the first admin in; refused once there is any user. */
@UseCase(Permission.SET_UP)
public class CreateFirstAdmin {

    /** Fewer characters are no password. */
    public static final int MIN_PASSWORD_LENGTH = 10;

    private final Users users;
    private final PasswordHasher hasher;

    CreateFirstAdmin(Users users, PasswordHasher hasher) {
        this.users = users;
        this.hasher = hasher;
    }

    public record Command(
            @NotBlank @Size(max = User.NAME_LENGTH) String name,
            @NotNull EmailAddress email,
            @NotNull @Size(min = MIN_PASSWORD_LENGTH, max = SignIn.MAX_PASSWORD_LENGTH)
                    String password,
            @NotNull Locale language,
            @NotNull ZoneId zone) {

        @Override
        public String toString() {
            return "CreateFirstAdmin " + email.value();
        }
    }

    public UserId handle(@Valid Command command) {
        if (!users.isEmpty()) {
            throw new RuleViolation("setup.done");
        }
        User admin =
                new User(
                        users.nextId(),
                        command.name,
                        command.email,
                        Role.ADMIN,
                        null,
                        command.language,
                        command.zone,
                        ColorScheme.SYSTEM);
        users.add(admin, hasher.hash(command.password));
        return admin.id();
    }
}
