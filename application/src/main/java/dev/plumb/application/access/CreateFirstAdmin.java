package dev.plumb.application.access;

import dev.plumb.application.shared.Time;
import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.AuditSubject;
import dev.plumb.domain.access.ColorScheme;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.access.Role;
import dev.plumb.domain.access.Setup;
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

/** Lets the first admin in; refused for ever once there was one. */
@UseCase(Permission.SET_UP)
public class CreateFirstAdmin {

    private final Users users;
    private final Setup setup;
    private final Audit audit;
    private final Time time;

    CreateFirstAdmin(Users users, Setup setup, Audit audit, Time time) {
        this.users = users;
        this.setup = setup;
        this.audit = audit;
        this.time = time;
    }

    /**
     * @param passwordHash of one that has passed the {@link PasswordPolicy}, or of the demo's
     */
    public record Command(
            @NotBlank @Size(max = User.NAME_LENGTH) String name,
            @NotNull EmailAddress email,
            @NotBlank String passwordHash,
            @NotNull Locale language,
            @NotNull ZoneId zone) {

        @Override
        public String toString() {
            return "CreateFirstAdmin " + email.value();
        }
    }

    public UserId handle(@Valid Command command) {
        setup.close(time.now());
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
        users.add(admin, command.passwordHash);
        audit.recordOf(admin.id(), AuditAct.SET_UP, AuditSubject.of(admin));
        return admin.id();
    }
}
