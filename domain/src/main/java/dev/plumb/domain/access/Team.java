package dev.plumb.domain.access;

import dev.plumb.domain.shared.Text;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A node in the tree of teams.
 *
 * @param parent null at the top
 * @param managers users of the role manager, who need not be members
 */
public record Team(TeamId id, String name, @Nullable TeamId parent, Set<UserId> managers) {

    public static final int NAME_LENGTH = 120;

    public Team {
        name = Text.line("name", name, NAME_LENGTH);
        managers = Set.copyOf(managers);
    }
}
