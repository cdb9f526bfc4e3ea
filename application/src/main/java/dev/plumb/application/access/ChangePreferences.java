package dev.plumb.application.access;

import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.Account;
import dev.plumb.domain.access.Accounts;
import dev.plumb.domain.access.ColorScheme;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.access.User;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;

/** Sets one's own language and colours. */
@UseCase(Permission.PERSONAL)
public class ChangePreferences {

    private final CurrentActor currentActor;
    private final Accounts accounts;

    ChangePreferences(CurrentActor currentActor, Accounts accounts) {
        this.currentActor = currentActor;
        this.accounts = accounts;
    }

    public record Command(@NotNull Locale language, @NotNull ColorScheme colorScheme) {}

    public void handle(@Valid Command command) {
        User user =
                accounts.lock(currentActor.fresh().id())
                        .map(Account::user)
                        .orElseThrow(NotSignedIn::new);
        accounts.save(user.with(user.name(), command.language, user.zone(), command.colorScheme));
    }
}
