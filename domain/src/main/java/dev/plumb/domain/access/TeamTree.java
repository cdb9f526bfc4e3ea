package dev.plumb.domain.access;

import dev.plumb.domain.shared.RuleViolation;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All teams, each below at most one other. */
public final class TeamTree {

    private final Map<TeamId, Team> teams;

    public TeamTree(Collection<Team> teams) {
        this.teams = teams.stream().collect(Collectors.toMap(Team::id, Function.identity()));
    }

    public Optional<Team> find(TeamId id) {
        return Optional.ofNullable(teams.get(id));
    }

    /** The teams next below it, by name. */
    public List<Team> below(TeamId top) {
        return teams.values().stream()
                .filter(team -> top.equals(team.parent()))
                .sorted(Comparator.comparing(Team::name))
                .toList();
    }

    /** Whether a team is that one or somewhere below it. */
    public boolean isWithin(@Nullable TeamId team, TeamId top) {
        for (TeamId each = team; each != null; each = parent(each)) {
            if (each.equals(top)) {
                return true;
            }
        }
        return false;
    }

    /**
     * @throws RuleViolation {@code team.cycle} if the team would be below itself
     */
    public void requirePlace(TeamId team, @Nullable TeamId parent) {
        if (isWithin(parent, team)) {
            throw new RuleViolation("team.cycle");
        }
    }

    private @Nullable TeamId parent(TeamId team) {
        Team found = teams.get(team);
        return found == null ? null : found.parent();
    }
}
