package dev.plumb.application.access;

import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.access.Team;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.access.TeamTree;
import dev.plumb.domain.access.Teams;
import dev.plumb.domain.history.StaleData;
import dev.plumb.domain.shared.Change;
import dev.plumb.domain.shared.NotFound;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Renames a team, or puts it elsewhere in the tree; what its managers see goes with it. */
@UseCase(Permission.ADMINISTER)
public class ChangeTeam {

    private final CurrentActor currentActor;
    private final Teams teams;
    private final TeamActs acts;

    ChangeTeam(CurrentActor currentActor, Teams teams, TeamActs acts) {
        this.currentActor = currentActor;
        this.teams = teams;
        this.acts = acts;
    }

    /**
     * @param seen as it was when it was begun to be changed
     * @param parent null at the top
     */
    public record Command(
            @NotNull Team seen,
            @NotBlank @Size(max = Team.NAME_LENGTH) String name,
            @Nullable TeamId parent) {}

    /**
     * @throws StaleData if somebody changed it since it was seen
     */
    public void handle(@Valid Command command) {
        currentActor.fresh().requireAdmin();
        TeamTree tree = teams.lock();
        TeamId id = command.seen.id();
        Team before = tree.find(id).orElseThrow(() -> new NotFound(id));
        if (!before.equals(command.seen)) {
            throw new StaleData(null);
        }
        tree.requirePlace(id, command.parent);
        Team after = new Team(id, command.name, command.parent);
        if (after.equals(before)) {
            return;
        }
        String place = acts.name(command.parent);
        teams.save(after);
        acts.done(
                AuditAct.CHANGED,
                after,
                new Change("name", before.name(), after.name()),
                new Change("parent", acts.name(before.parent()), place));
    }
}
