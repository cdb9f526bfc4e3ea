package dev.plumb.application.access;

import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.access.Role;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.access.Teams;
import dev.plumb.domain.access.User;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.shared.Change;
import dev.plumb.domain.shared.RuleViolation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Puts a team, and all teams below it, in a manager's scope. */
@UseCase(Permission.ADMINISTER)
public class AppointManager {

    private final CurrentActor currentActor;
    private final Teams teams;
    private final TeamActs acts;

    AppointManager(CurrentActor currentActor, Teams teams, TeamActs acts) {
        this.currentActor = currentActor;
        this.teams = teams;
        this.acts = acts;
    }

    public record Command(@NotNull TeamId team, @NotNull UserId manager) {}

    public void handle(@Valid Command command) {
        currentActor.fresh().requireAdmin();
        User manager = acts.lock(command.manager);
        acts.lock(command.team);
        if (manager.role() != Role.MANAGER) {
            throw new RuleViolation("team.manager.role");
        }
        if (teams.addManager(command.team, manager.id())) {
            acts.done(
                    AuditAct.CHANGED,
                    acts.team(command.team),
                    new Change("manager", null, manager.name()));
        }
    }
}
