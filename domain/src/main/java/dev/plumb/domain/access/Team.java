package dev.plumb.domain.access;

import dev.plumb.domain.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * A node in the tree of teams.
 *
 * @param parent null at the top
 */
public record Team(TeamId id, String name, @Nullable TeamId parent) {

    public static final int NAME_LENGTH = 120;

    public Team {
        name = Text.line("name", name, NAME_LENGTH);
    }
}
