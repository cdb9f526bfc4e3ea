package dev.plumb.ui.access;

import dev.plumb.application.access.TeamNode;
import dev.plumb.domain.access.TeamId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The teams as a tree: who is below whom, and what each is called from the top. */
record TeamChoices(List<TeamNode> teams) {

    Optional<TeamNode> find(@Nullable TeamId id) {
        return teams.stream().filter(team -> team.id().equals(id)).findFirst();
    }

    /**
     * @param parent null for those at the top
     */
    List<TeamNode> below(@Nullable TeamId parent) {
        return teams.stream().filter(team -> Objects.equals(team.parent(), parent)).toList();
    }

    /** Where a team may be put: not below itself. */
    List<TeamNode> placesFor(@Nullable TeamId team) {
        return teams.stream().filter(place -> team == null || !isWithin(place.id(), team)).toList();
    }

    /** The names from the top down, as "Sales › North". */
    String path(TeamNode team) {
        List<String> names = new ArrayList<>();
        for (Optional<TeamNode> each = Optional.of(team);
                each.isPresent();
                each = find(each.get().parent())) {
            names.addFirst(each.get().name());
        }
        return String.join(" › ", names);
    }

    private boolean isWithin(TeamId team, TeamId top) {
        return team.equals(top)
                || find(team).map(TeamNode::parent).filter(up -> isWithin(up, top)).isPresent();
    }
}
