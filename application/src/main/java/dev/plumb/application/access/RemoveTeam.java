package dev.plumb.application.access;

import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.access.Team;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.access.Teams;
import dev.plumb.domain.shared.NotFound;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Takes a team out of the tree; its people stay, without a team. */
@UseCase(Permission.ADMINISTER)
public class RemoveTeam {

    private final CurrentActor currentActor;
    private final Teams teams;
    private final TeamActs acts;

    RemoveTeam(CurrentActor currentActor, Teams teams, TeamActs acts) {
        this.currentActor = currentActor;
        this.teams = teams;
        this.acts = acts;
    }

    public record Command(@NotNull TeamId team) {}

    public void handle(@Valid Command command) {
        currentActor.fresh().requireAdmin();
        Team team = teams.lock().find(command.team).orElseThrow(() -> new NotFound(command.team));
        teams.remove(team);
        acts.done(AuditAct.REMOVED, team);
    }
}
