package dev.plumb.application.access;

import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.Account;
import dev.plumb.domain.access.Accounts;
import dev.plumb.domain.access.ColorScheme;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.access.User;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Sets one's own name, language, time zone and colours. */
@UseCase(Permission.PERSONAL)
public class ChangeProfile {

    private final CurrentActor currentActor;
    private final Accounts accounts;
    private final UserChanges changes;
    private final ZoneFollower zones;

    ChangeProfile(
            CurrentActor currentActor, Accounts accounts, UserChanges changes, ZoneFollower zones) {
        this.currentActor = currentActor;
        this.accounts = accounts;
        this.changes = changes;
        this.zones = zones;
    }

    /**
     * @param seen as it was when it was begun to be changed; only what differs from that is set
     */
    public record Command(
            @NotNull User seen,
            @NotBlank @Size(max = User.NAME_LENGTH) String name,
            @NotNull Locale language,
            @NotNull ZoneId zone,
            @NotNull ColorScheme colorScheme) {}

    public void handle(@Valid Command command) {
        User before =
                accounts.lock(currentActor.fresh().id())
                        .map(Account::user)
                        .orElseThrow(NotSignedIn::new);
        User seen = command.seen;
        User after =
                before.with(
                        chosen(command.name, seen.name(), before.name()),
                        chosen(command.language, seen.language(), before.language()),
                        chosen(command.zone, seen.zone(), before.zone()),
                        chosen(command.colorScheme, seen.colorScheme(), before.colorScheme()));
        accounts.save(after);
        if (!after.name().equals(before.name())) {
            changes.changed(before, after, List.of());
        }
        if (!after.zone().equals(before.zone())) {
            zones.follow(after.id());
            changes.follow(after.id());
        }
    }

    private static <T> T chosen(T chosen, T seen, T now) {
        return chosen.equals(seen) ? now : chosen;
    }
}
