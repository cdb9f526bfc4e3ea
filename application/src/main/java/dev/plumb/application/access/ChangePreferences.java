package dev.plumb.application.access;

import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.ColorScheme;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.access.User;
import dev.plumb.domain.access.Users;
import dev.plumb.domain.shared.NotFound;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;

/** Sets one's own language and colours. */
@UseCase(Permission.PERSONAL)
public class ChangePreferences {

    private final CurrentActor currentActor;
    private final Users users;

    ChangePreferences(CurrentActor currentActor, Users users) {
        this.currentActor = currentActor;
        this.users = users;
    }

    public record Command(@NotNull Locale language, @NotNull ColorScheme colorScheme) {}

    public void handle(@Valid Command command) {
        var actor = currentActor.fresh();
        User user = users.find(actor.id()).orElseThrow(() -> new NotFound(actor.id()));
        users.savePreferences(
                new User(
                        user.id(),
                        user.name(),
                        user.email(),
                        user.role(),
                        user.team(),
                        command.language,
                        user.zone(),
                        command.colorScheme));
    }
}
