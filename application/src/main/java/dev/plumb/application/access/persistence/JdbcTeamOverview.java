package dev.plumb.application.access.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.access.TeamNode;
import dev.plumb.application.access.TeamOverview;
import dev.plumb.application.access.UserTag;
import dev.plumb.application.shared.Query;
import dev.plumb.application.shared.persistence.Columns;
import dev.plumb.domain.access.TeamId;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

@Query
class JdbcTeamOverview implements TeamOverview {

    private static final String MANAGERS =
            """
            select m.team_id, u.id, u.name, u.active from team_manager m
            join app_user u on u.id = m.user_id
            where u.active order by u.name, u.id\
            """;
    private static final String MEMBERS =
            """
            select team_id, id, name, active from app_user
            where active and team_id is not null order by name, id\
            """;

    private final CurrentActor currentActor;
    private final JdbcClient jdbc;

    JdbcTeamOverview(CurrentActor currentActor, JdbcClient jdbc) {
        this.currentActor = currentActor;
        this.jdbc = jdbc;
    }

    @Override
    public List<TeamNode> teams() {
        currentActor.get().requireAdmin();
        Map<Long, List<UserTag>> managers = byTeam(MANAGERS);
        Map<Long, List<UserTag>> members = byTeam(MEMBERS);
        return jdbc.sql("select id, name, parent_id from team order by name, id")
                .query((row, _) ->
                        new TeamNode(
                                new TeamId(row.getLong("id")),
                                row.getString("name"),
                                Columns.id(row, "parent_id", TeamId::new),
                                managers.getOrDefault(row.getLong("id"), List.of()),
                                members.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    @Override
    public List<UserTag> managers() {
        currentActor.get().requireAdmin();
        return jdbc.sql(
                        """
                        select id, name, active from app_user
                        where active and role = 'MANAGER' order by name, id\
                        """)
                .query((row, _) -> UserTags.read(row))
                .list();
    }

    private Map<Long, List<UserTag>> byTeam(String people) {
        return jdbc
                .sql(people)
                .query((row, _) -> Map.entry(row.getLong("team_id"), UserTags.read(row)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}
