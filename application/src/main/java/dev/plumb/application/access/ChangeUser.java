package dev.plumb.application.access;

import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.Account;
import dev.plumb.domain.access.Accounts;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.access.Role;
import dev.plumb.domain.access.Team;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.access.Teams;
import dev.plumb.domain.access.User;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.history.StaleData;
import dev.plumb.domain.shared.EmailAddress;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sets a user's name, e-mail, role and team; it holds at once, wherever that person is. */
@UseCase(Permission.ADMINISTER)
public class ChangeUser {

    private final CurrentActor currentActor;
    private final AdminsLeft admins;
    private final Accounts accounts;
    private final Teams teams;
    private final TeamActs acts;
    private final UserChanges changes;

    ChangeUser(
            CurrentActor currentActor,
            AdminsLeft admins,
            Accounts accounts,
            Teams teams,
            TeamActs acts,
            UserChanges changes) {
        this.currentActor = currentActor;
        this.admins = admins;
        this.accounts = accounts;
        this.teams = teams;
        this.acts = acts;
        this.changes = changes;
    }

    /**
     * @param seen as it was when it was begun to be changed
     */
    public record Command(
            @NotNull User seen,
            @NotBlank @Size(max = User.NAME_LENGTH) String name,
            @NotNull EmailAddress email,
            @NotNull Role role,
            @Nullable TeamId team) {}

    /**
     * Whoever is no manager any more manages no team.
     *
     * @throws StaleData if any of that was changed since it was seen
     */
    public void handle(@Valid Command command) {
        currentActor.fresh().requireAdmin();
        Account found = admins.begin(command.seen.id());
        User before = found.user();
        if (!before.isAsSeen(command.seen)) {
            throw new StaleData(null);
        }
        User after = before.with(command.name, command.email, command.role, command.team);
        if (after.equals(before)) {
            return;
        }
        if (!Objects.equals(after.team(), before.team())) {
            acts.lock(after.team());
        }
        if (after.role() != Role.ADMIN) {
            admins.requireOtherThan(found);
        }
        List<Team> dismissed = after.role() == Role.MANAGER ? List.of() : dismiss(before.id());
        accounts.save(after);
        changes.changed(before, after, dismissed);
    }

    private List<Team> dismiss(UserId manager) {
        List<Team> managed = teams.managedBy(manager);
        managed.forEach(team -> teams.removeManager(team.id(), manager));
        return managed;
    }
}
