package dev.plumb.application.access.persistence;

import dev.plumb.application.access.Colleagues;
import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.access.NotSignedIn;
import dev.plumb.application.access.TeamTag;
import dev.plumb.application.access.UserTag;
import dev.plumb.application.shared.Query;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.Role;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.access.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

@Query
class JdbcColleagues implements Colleagues {

    private final CurrentActor currentActor;
    private final JdbcClient jdbc;

    JdbcColleagues(CurrentActor currentActor, JdbcClient jdbc) {
        this.currentActor = currentActor;
        this.jdbc = jdbc;
    }

    @Override
    public Me me() {
        return jdbc.sql(
                        """
                        select u.*, t.name as team_name, c.week_start, c.single_keys
                        from app_user u left join team t on t.id = u.team_id
                        left join company c on c.id = 1
                        where u.id = :me and u.active
                        """)
                .param("me", currentActor.id().orElseThrow(NotSignedIn::new).value())
                .query(JdbcColleagues::oneself)
                .optional()
                .orElseThrow(NotSignedIn::new);
    }

    @Override
    public Actor actor() {
        return currentActor.fresh();
    }

    @Override
    public boolean isAdmin() {
        return currentActor.get().isAdmin();
    }

    @Override
    public List<UserTag> everybody() {
        currentActor.get();
        return jdbc.sql("select id, name, active from app_user where active order by name, id")
                .query((row, _) -> UserTags.read(row))
                .list();
    }

    @Override
    public List<UserTag> assignable() {
        Actor actor = currentActor.get();
        return jdbc.sql(
                        """
                        select id, name, active from app_user
                        where active and (:anybody or id = :me or id in (:scope))
                        order by id <> :me, name, id
                        """)
                .param("anybody", actor.role() != Role.MANAGER)
                .param("me", actor.id().value())
                .param("scope", scope(actor))
                .query((row, _) -> UserTags.read(row))
                .list();
    }

    @Override
    public List<TeamTag> teams() {
        currentActor.get();
        return jdbc.sql("select id, name from team order by name, id")
                .query((row, _) ->
                        new TeamTag(new TeamId(row.getLong("id")), row.getString("name")))
                .list();
    }

    private static List<Long> scope(Actor actor) {
        return actor.role() == Role.MANAGER && !actor.scope().isEmpty()
                ? actor.scope().stream().map(UserId::value).toList()
                : List.of(actor.id().value());
    }

    private static Me oneself(ResultSet row, int number) throws SQLException {
        return new Me(UserMapper.read(row), row.getString("team_name"), JdbcConventions.read(row));
    }
}
