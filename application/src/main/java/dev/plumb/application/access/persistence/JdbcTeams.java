package dev.plumb.application.access.persistence;

import dev.plumb.application.shared.persistence.Columns;
import dev.plumb.application.shared.persistence.Stored;
import dev.plumb.domain.access.Team;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.access.TeamTree;
import dev.plumb.domain.access.Teams;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Teams in the table {@code team}, their managers in {@code team_manager}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcTeams implements Teams {

    private final JdbcClient jdbc;

    JdbcTeams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public TeamId nextId() {
        return new TeamId(jdbc.sql("select next value for team_seq").query(Long.class).single());
    }

    @Override
    public void add(Team team) {
        TeamId parent = team.parent();
        if (parent != null) {
            require(parent);
        }
        jdbc.sql("insert into team (id, name, parent_id) values (:id, :name, :parent)")
                .param("id", team.id().value())
                .param("name", team.name())
                .param("parent", parent == null ? null : parent.value())
                .update();
    }

    @Override
    public Optional<Team> find(TeamId id) {
        return jdbc.sql("select id, name, parent_id from team where id = :id")
                .param("id", id.value())
                .query(JdbcTeams::team)
                .optional();
    }

    @Override
    public TeamTree lock() {
        return new TeamTree(
                jdbc.sql("select id, name, parent_id from team order by id for update")
                        .query(JdbcTeams::team)
                        .list());
    }

    @Override
    public void save(Team team) {
        TeamId parent = team.parent();
        jdbc.sql("update team set name = :name, parent_id = :parent where id = :id")
                .param("id", team.id().value())
                .param("name", team.name())
                .param("parent", parent == null ? null : parent.value())
                .update();
    }

    @Override
    public void remove(Team team) {
        TeamId parent = team.parent();
        jdbc.sql("update team set parent_id = :parent where parent_id = :id")
                .param("id", team.id().value())
                .param("parent", parent == null ? null : parent.value())
                .update();
        update("update app_user set team_id = null where team_id = :team", team.id());
        update("delete from team_manager where team_id = :team", team.id());
        update("delete from team where id = :team", team.id());
    }

    @Override
    public boolean addManager(TeamId team, UserId manager) {
        require(team);
        return jdbc.sql(
                                """
                                insert ignore into team_manager (team_id, user_id)
                                values (:team, :manager)\
                                """)
                        .param("team", team.value())
                        .param("manager", manager.value())
                        .update()
                > 0;
    }

    @Override
    public boolean removeManager(TeamId team, UserId manager) {
        return jdbc.sql(
                                """
                                delete from team_manager
                                where team_id = :team and user_id = :manager\
                                """)
                        .param("team", team.value())
                        .param("manager", manager.value())
                        .update()
                > 0;
    }

    @Override
    public List<Team> managedBy(UserId manager) {
        return jdbc.sql(
                        """
                        select t.id, t.name, t.parent_id from team t
                        join team_manager m on m.team_id = t.id
                        where m.user_id = :manager order by t.name, t.id\
                        """)
                .param("manager", manager.value())
                .query(JdbcTeams::team)
                .list();
    }

    @Override
    public List<String> members(TeamId team) {
        return names("select name from app_user where team_id = :team order by name, id", team);
    }

    @Override
    public List<String> managers(TeamId team) {
        return names(
                """
                select u.name from team_manager m join app_user u on u.id = m.user_id
                where m.team_id = :team order by u.name, u.id\
                """,
                team);
    }

    private List<String> names(String question, TeamId team) {
        return jdbc.sql(question)
                .param("team", team.value())
                .query((row, _) -> row.getString("name"))
                .list();
    }

    private void update(String statement, TeamId team) {
        jdbc.sql(statement).param("team", team.value()).update();
    }

    private void require(TeamId team) {
        if (!Stored.has(jdbc, "team", team.value())) {
            throw new NotFound(team);
        }
    }

    private static Team team(ResultSet row, int number) throws SQLException {
        return new Team(
                new TeamId(row.getLong("id")),
                row.getString("name"),
                Columns.id(row, "parent_id", TeamId::new));
    }
}
