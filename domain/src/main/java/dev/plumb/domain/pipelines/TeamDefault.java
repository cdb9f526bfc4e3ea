package dev.plumb.domain.pipelines;

import dev.plumb.domain.access.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * Where the deals of a team's members begin.
 *
 * @param name of the team
 * @param pipeline null for the first of all
 */
public record TeamDefault(TeamId team, String name, @Nullable PipelineId pipeline) {

    public TeamDefault with(@Nullable PipelineId other) {
        return new TeamDefault(team, name, other);
    }
}
