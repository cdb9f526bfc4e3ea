package dev.plumb.application.access.persistence;

import dev.plumb.application.shared.persistence.Stored;
import dev.plumb.domain.access.Team;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.access.Teams;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.shared.NotFound;
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
    public void addManager(TeamId team, UserId manager) {
        require(team);
        jdbc.sql(
                        """
                        insert into team_manager (team_id, user_id) values (:team, :manager)
                        on duplicate key update user_id = user_id\
                        """)
                .param("team", team.value())
                .param("manager", manager.value())
                .update();
    }

    private void require(TeamId team) {
        if (!Stored.has(jdbc, "team", team.value())) {
            throw new NotFound(team);
        }
    }
}
