package dev.plumb.application.access.persistence;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.access.UserDirectory;
import dev.plumb.application.access.UserFilter;
import dev.plumb.application.access.UserRow;
import dev.plumb.application.access.UserSort;
import dev.plumb.application.shared.PageRequest;
import dev.plumb.application.shared.Query;
import dev.plumb.application.shared.SortBy;
import dev.plumb.application.shared.Time;
import dev.plumb.application.shared.persistence.Utc;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.UserState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

@Query
class JdbcUserDirectory implements UserDirectory {

    private static final String ROWS =
            """
            select u.*, %s, t.name as team_name, l.expires_at as link_holds,
              (select group_concat(m.name order by m.name separator '\\n') from team_manager tm
               join team m on m.id = tm.team_id where tm.user_id = u.id) as manages
            from app_user u
            left join team t on t.id = u.team_id
            left join user_link l on l.user_id = u.id and l.expires_at > :now
            """
                    .formatted(UserMapper.STATE);

    private final CurrentActor currentActor;
    private final JdbcClient jdbc;
    private final Time time;

    JdbcUserDirectory(CurrentActor currentActor, JdbcClient jdbc, Time time) {
        this.currentActor = currentActor;
        this.jdbc = jdbc;
        this.time = time;
    }

    @Override
    public List<UserRow> page(UserFilter filter, SortBy<UserSort> sort, PageRequest page) {
        return matching(
                        filter,
                        ROWS + "where %s order by " + order(sort) + " limit :limit offset :offset")
                .param("now", Utc.column(time.now()))
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query(JdbcUserDirectory::row)
                .list();
    }

    @Override
    public int count(UserFilter filter) {
        return matching(
                        filter,
                        """
                        select count(*) from app_user u left join team t on t.id = u.team_id
                        where %s\
                        """)
                .query(Integer.class)
                .single();
    }

    @Override
    public Optional<UserRow> find(UserId id) {
        currentActor.get().requireAdmin();
        return jdbc.sql(ROWS + "where u.id = :id")
                .param("now", Utc.column(time.now()))
                .param("id", id.value())
                .query(JdbcUserDirectory::row)
                .optional();
    }

    private StatementSpec matching(UserFilter filter, String sql) {
        currentActor.get().requireAdmin();
        return jdbc.sql(sql.formatted(state(filter.state()) + " and " + text()))
                .param("text", filter.text());
    }

    private static String state(@Nullable UserState state) {
        return switch (state) {
            case null -> "u.active";
            case INVITED -> "u.active and u.password_hash is null";
            case ACTIVE -> "u.active and u.password_hash is not null";
            case DEACTIVATED -> "not u.active";
        };
    }

    private static String text() {
        return """
        (:text = '' or locate(:text, u.name) > 0
          or locate(:text, u.email collate utf8mb4_uca1400_ai_ci) > 0
          or locate(:text, t.name) > 0)\
        """;
    }

    private static String order(SortBy<UserSort> sort) {
        String direction = sort.descending() ? " desc" : "";
        String by =
                switch (sort.key()) {
                    case NAME -> "u.name" + direction;
                    case EMAIL -> "u.email" + direction;
                    case ROLE -> "u.role" + direction + ", u.name";
                    case TEAM -> "t.name is null, t.name" + direction + ", u.name";
                    case LAST_SIGN_IN -> "u.last_sign_in_at" + direction + ", u.name";
                };
        return by + ", u.id";
    }

    private static UserRow row(ResultSet row, int number) throws SQLException {
        String manages = row.getString("manages");
        return new UserRow(
                UserMapper.read(row),
                UserMapper.state(row),
                row.getString("team_name"),
                Utc.nullableInstant(row, "last_sign_in_at"),
                Utc.nullableInstant(row, "link_holds"),
                manages == null ? List.of() : manages.lines().toList());
    }
}
