package dev.plumb.application.access;

import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.access.Role;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.access.Teams;
import dev.plumb.domain.access.User;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.Users;
import dev.plumb.domain.shared.NotFound;
import dev.plumb.domain.shared.RuleViolation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Puts a team, and all teams below it, in a manager's scope. */
@UseCase(Permission.ADMINISTER)
public class AppointManager {

    private final CurrentActor currentActor;
    private final Teams teams;
    private final Users users;

    AppointManager(CurrentActor currentActor, Teams teams, Users users) {
        this.currentActor = currentActor;
        this.teams = teams;
        this.users = users;
    }

    public record Command(@NotNull TeamId team, @NotNull UserId manager) {}

    public void handle(@Valid Command command) {
        currentActor.fresh().requireAdmin();
        User user = users.find(command.manager).orElseThrow(() -> new NotFound(command.manager));
        if (user.role() != Role.MANAGER) {
            throw new RuleViolation("team.manager.role");
        }
        teams.addManager(command.team, command.manager);
    }
}
