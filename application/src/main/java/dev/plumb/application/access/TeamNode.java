package dev.plumb.application.access;

import dev.plumb.domain.access.Team;
import dev.plumb.domain.access.TeamId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A team in the tree, with its people by name.
 *
 * @param parent null at the top
 */
public record TeamNode(
        TeamId id,
        String name,
        @Nullable TeamId parent,
        List<UserTag> managers,
        List<UserTag> members) {

    /** Without its people. */
    public Team team() {
        return new Team(id, name, parent);
    }
}
