package dev.plumb.application.access;

import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.access.User;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.Users;
import dev.plumb.domain.shared.Change;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes somebody a member of a team, and of no other. */
@UseCase(Permission.ADMINISTER)
public class PutInTeam {

    private final CurrentActor currentActor;
    private final Users users;
    private final TeamActs acts;

    PutInTeam(CurrentActor currentActor, Users users, TeamActs acts) {
        this.currentActor = currentActor;
        this.users = users;
        this.acts = acts;
    }

    /**
     * @param team null for none
     */
    public record Command(@NotNull UserId user, @Nullable TeamId team) {}

    public void handle(@Valid Command command) {
        currentActor.fresh().requireAdmin();
        User user = acts.lock(command.user);
        if (Objects.equals(user.team(), command.team)) {
            return;
        }
        acts.lock(command.team);
        users.putInTeam(user.id(), command.team);
        acts.changed(user, new Change("team", acts.name(user.team()), acts.name(command.team)));
    }
}
