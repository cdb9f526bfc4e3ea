package dev.plumb.application.activities.persistence;

import dev.plumb.application.shared.persistence.Columns;
import dev.plumb.application.shared.persistence.OpportunityLocks;
import dev.plumb.application.shared.persistence.Utc;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.activities.Due;
import dev.plumb.domain.opportunities.OpportunityId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody still has to do. */
final class OpenActivities {

    private final JdbcClient jdbc;

    OpenActivities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<OpportunityId> becomeDueIn(ZoneId zone, UserId owner) {
        OpportunityLocks.lock(
                jdbc,
                """
                select opportunity_id from activity
                where owner_id = :owner and done_at is null\
                """,
                Map.of("owner", owner.value()));
        List<Moved> moved =
                jdbc
                        .sql(
                                """
                                select id, opportunity_id, due_date, due_time, due_at from activity
                                where owner_id = :owner and done_at is null order by id for update\
                                """)
                        .param("owner", owner.value())
                        .query((row, _) -> Moved.read(row, zone))
                        .list()
                        .stream()
                        .filter(Moved::isAnother)
                        .toList();
        moved.stream()
                .collect(
                        Collectors.groupingBy(
                                Moved::after, Collectors.mapping(Moved::id, Collectors.toList())))
                .forEach(this::save);
        return moved.stream().map(Moved::opportunity).collect(Collectors.toSet());
    }

    private void save(Instant at, List<Long> ids) {
        jdbc.sql("update activity set due_at = :at where id in (:ids)")
                .param("ids", ids)
                .param("at", Utc.column(at))
                .update();
    }

    private record Moved(long id, OpportunityId opportunity, Instant before, Instant after) {

        static Moved read(ResultSet row, ZoneId zone) throws SQLException {
            Due due = Columns.due(row, "due");
            return new Moved(
                    row.getLong("id"),
                    new OpportunityId(row.getLong("opportunity_id")),
                    Utc.instant(row, "due_at"),
                    due.at(zone));
        }

        boolean isAnother() {
            return !before.equals(after);
        }
    }
}
