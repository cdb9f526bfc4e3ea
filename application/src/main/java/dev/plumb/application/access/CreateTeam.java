package dev.plumb.application.access;

import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.access.Team;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.access.Teams;
import dev.plumb.domain.shared.Change;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Adds a team to the tree. */
@UseCase(Permission.ADMINISTER)
public class CreateTeam {

    private final CurrentActor currentActor;
    private final Teams teams;
    private final TeamActs acts;

    CreateTeam(CurrentActor currentActor, Teams teams, TeamActs acts) {
        this.currentActor = currentActor;
        this.teams = teams;
        this.acts = acts;
    }

    /**
     * @param parent null at the top
     */
    public record Command(
            @NotBlank @Size(max = Team.NAME_LENGTH) String name, @Nullable TeamId parent) {}

    public TeamId handle(@Valid Command command) {
        currentActor.fresh().requireAdmin();
        acts.lock(command.parent);
        Team team = new Team(teams.nextId(), command.name, command.parent);
        teams.add(team);
        acts.done(AuditAct.CREATED, team, new Change("parent", null, acts.name(command.parent)));
        return team.id();
    }
}
