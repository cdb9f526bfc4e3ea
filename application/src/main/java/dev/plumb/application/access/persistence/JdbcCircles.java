package dev.plumb.application.access.persistence;

import dev.plumb.application.access.Circle;
import dev.plumb.application.access.Circles;
import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.access.TeamTag;
import dev.plumb.application.access.UserTag;
import dev.plumb.application.shared.Query;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.access.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

@Query
class JdbcCircles implements Circles {

    private final CurrentActor currentActor;
    private final JdbcClient jdbc;

    JdbcCircles(CurrentActor currentActor, JdbcClient jdbc) {
        this.currentActor = currentActor;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Circle> around(UserId owner) {
        currentActor.get();
        return jdbc.sql(
                        """
                        select u.id, u.name, u.active, t.id as team_id, t.name as team_name
                        from app_user u left join team t on t.id = u.team_id
                        where u.id = :owner\
                        """)
                .param("owner", owner.value())
                .query((row, _) -> around(UserTags.read(row), team(row)))
                .optional();
    }

    private Circle around(UserTag owner, @Nullable TeamTag team) {
        List<UserTag> teammates = new ArrayList<>();
        List<UserTag> admins = new ArrayList<>();
        jdbc.sql(
                        """
                        select id, name, active, role = 'ADMIN' as is_admin, team_id <=> :team as in_team
                        from app_user
                        where active and id <> :owner and (team_id = :team or role = 'ADMIN')
                        order by name, id\
                        """)
                .param("owner", owner.id().value())
                .param("team", team == null ? null : team.id().value())
                .query((ResultSet row) -> {
                    if (row.getBoolean("is_admin")) {
                        admins.add(UserTags.read(row));
                    } else if (team != null && row.getBoolean("in_team")) {
                        teammates.add(UserTags.read(row));
                    }
                });
        return new Circle(owner, team, managers(owner, team), teammates, admins);
    }

    private List<Circle.Superior> managers(UserTag owner, @Nullable TeamTag team) {
        if (team == null) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        with recursive above (id, distance) as (
                          select cast(:team as signed), 0
                          union all
                          select team.parent_id, above.distance + 1
                          from team join above on above.id = team.id
                          where team.parent_id is not null
                        ),
                        nearest as (
                          select m.user_id, min(above.distance) as distance
                          from above join team_manager m on m.team_id = above.id
                          group by m.user_id
                        )
                        select u.id, u.name, u.active, t.id as team_id, t.name as team_name
                        from nearest
                        join above on above.distance = nearest.distance
                        join team t on t.id = above.id
                        join app_user u on u.id = nearest.user_id
                        where u.active and u.role = 'MANAGER' and u.id <> :owner
                        order by u.name, u.id\
                        """)
                .param("team", team.id().value())
                .param("owner", owner.id().value())
                .query((row, _) ->
                        new Circle.Superior(UserTags.read(row), Objects.requireNonNull(team(row))))
                .list();
    }

    private static @Nullable TeamTag team(ResultSet row) throws SQLException {
        return row.getObject("team_id") == null
                ? null
                : new TeamTag(new TeamId(row.getLong("team_id")), row.getString("team_name"));
    }
}
