package dev.plumb.application.access.persistence;

import dev.plumb.application.shared.persistence.Columns;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.Actors;
import dev.plumb.domain.access.Role;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.access.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads in one statement who acts: one row for each user who is in the scope or the team. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcActors implements Actors {

    private final JdbcClient jdbc;

    JdbcActors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Actor> find(UserId id) {
        return jdbc.sql(
                        """
                        with recursive managed (id) as (
                          select team_id from team_manager where user_id = :id
                          union
                          select team.id from team join managed on team.parent_id = managed.id
                        )
                        select actor.role, actor.team_id, actor.zone, other.id as other_id,
                          other.id = actor.id or
                            (actor.role = 'MANAGER' and managed.id is not null) as in_scope,
                          other.team_id <=> actor.team_id and actor.team_id is not null as in_team
                        from app_user actor
                        join app_user other
                        left join managed on managed.id = other.team_id
                        where actor.id = :id and actor.active
                          and (other.id = actor.id or other.team_id = actor.team_id
                            or (actor.role = 'MANAGER' and managed.id is not null))\
                        """)
                .param("id", id.value())
                .query(rows -> rows.next() ? Optional.of(actor(id, rows)) : Optional.empty());
    }

    private static Actor actor(UserId id, ResultSet rows) throws SQLException {
        Role role = Role.valueOf(rows.getString("role"));
        TeamId team = Columns.id(rows, "team_id", TeamId::new);
        ZoneId zone = ZoneId.of(rows.getString("zone"));
        Set<UserId> scope = new LinkedHashSet<>();
        Set<UserId> teammates = new LinkedHashSet<>();
        do {
            UserId other = new UserId(rows.getLong("other_id"));
            if (rows.getBoolean("in_scope")) {
                scope.add(other);
            }
            if (rows.getBoolean("in_team")) {
                teammates.add(other);
            }
        } while (rows.next());
        return new Actor(id, role, team, Set.copyOf(scope), Set.copyOf(teammates), zone);
    }
}
