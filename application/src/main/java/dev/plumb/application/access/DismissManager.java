package dev.plumb.application.access;

import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.access.Teams;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.shared.Change;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Takes a team, and all teams below it, out of a manager's scope. */
@UseCase(Permission.ADMINISTER)
public class DismissManager {

    private final CurrentActor currentActor;
    private final Teams teams;
    private final TeamActs acts;

    DismissManager(CurrentActor currentActor, Teams teams, TeamActs acts) {
        this.currentActor = currentActor;
        this.teams = teams;
        this.acts = acts;
    }

    public record Command(@NotNull TeamId team, @NotNull UserId manager) {}

    public void handle(@Valid Command command) {
        currentActor.fresh().requireAdmin();
        if (teams.removeManager(command.team, command.manager)) {
            acts.done(
                    AuditAct.CHANGED,
                    acts.team(command.team),
                    new Change("manager", acts.user(command.manager).name(), null));
        }
    }
}
