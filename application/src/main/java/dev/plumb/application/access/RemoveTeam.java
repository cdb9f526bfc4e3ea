package dev.plumb.application.access;

import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.access.Team;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.access.TeamTree;
import dev.plumb.domain.access.Teams;
import dev.plumb.domain.shared.Change;
import dev.plumb.domain.shared.NotFound;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.function.Function;
import java.util.stream.Stream;

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
        TeamTree tree = teams.lock();
        Team team = tree.find(command.team).orElseThrow(() -> new NotFound(command.team));
        Change[] changes = changes(team.id(), tree).toArray(Change[]::new);
        teams.remove(team);
        acts.done(AuditAct.REMOVED, team, changes);
    }

    /** Who is let go, and which teams move up. */
    private Stream<Change> changes(TeamId team, TeamTree tree) {
        return Stream.of(
                        teams.members(team).stream().map(name -> new Change("member", name, null)),
                        teams.managers(team).stream()
                                .map(name -> new Change("manager", name, null)),
                        tree.below(team).stream()
                                .map(below -> new Change("moved-up", null, below.name())))
                .flatMap(Function.identity());
    }
}
