package dev.plumb.application.access.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.plumb.application.access.AuditFilter;
import dev.plumb.application.access.AuditRow;
import dev.plumb.application.access.AuditTrail;
import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.access.UserTag;
import dev.plumb.application.shared.PageRequest;
import dev.plumb.application.shared.Query;
import dev.plumb.application.shared.persistence.Utc;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.AuditSubject;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.shared.Change;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

@Query
class JdbcAuditTrail implements AuditTrail {

    private final CurrentActor currentActor;
    private final JdbcClient jdbc;

    JdbcAuditTrail(CurrentActor currentActor, JdbcClient jdbc) {
        this.currentActor = currentActor;
        this.jdbc = jdbc;
    }

    @Override
    public List<AuditRow> page(AuditFilter filter, PageRequest page) {
        currentActor.get().requireAdmin();
        Map<String, Object> parameters = new LinkedHashMap<>();
        List<AuditRow> rows =
                jdbc.sql(
                                """
                                select e.*, u.name as actor_name, u.active as actor_active
                                from audit_entry e left join app_user u on u.id = e.actor_id
                                where %s
                                order by e.happened_at desc, e.id desc
                                limit :limit offset :offset\
                                """
                                        .formatted(condition(filter, parameters)))
                        .params(parameters)
                        .param("limit", page.limit())
                        .param("offset", page.offset())
                        .query((row, _) -> entry(row))
                        .list();
        return withChanges(rows);
    }

    @Override
    public List<UserTag> actors() {
        currentActor.get().requireAdmin();
        return jdbc.sql(
                        """
                        select id, name, active from app_user u
                        where exists (select 1 from audit_entry e where e.actor_id = u.id)
                        order by name, id\
                        """)
                .query((row, _) -> UserTags.read(row))
                .list();
    }

    private static String condition(AuditFilter filter, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>(List.of("true"));
        UserId actor = filter.actor();
        if (actor != null) {
            conditions.add("e.actor_id = :actor");
            parameters.put("actor", actor.value());
        }
        AuditAct act = filter.act();
        if (act != null) {
            conditions.add("e.act = :act");
            parameters.put("act", act.name());
        }
        if (filter.from() != null) {
            conditions.add("e.happened_at >= :from");
            parameters.put("from", Utc.column(filter.from()));
        }
        if (filter.before() != null) {
            conditions.add("e.happened_at < :before");
            parameters.put("before", Utc.column(filter.before()));
        }
        return String.join(" and ", conditions);
    }

    private List<AuditRow> withChanges(List<AuditRow> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        Map<Long, List<Change>> changes =
                jdbc
                        .sql(
                                """
                                select entry_id, field, before_value, after_value from audit_change
                                where entry_id in (:entries) order by entry_id, position\
                                """)
                        .param("entries", rows.stream().map(AuditRow::id).toList())
                        .query((row, _) -> Map.entry(row.getLong("entry_id"), change(row)))
                        .stream()
                        .collect(
                                groupingBy(
                                        Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return rows.stream()
                .map(row ->
                        new AuditRow(
                                row.id(),
                                row.at(),
                                row.act(),
                                row.actor(),
                                row.subject(),
                                changes.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static AuditRow entry(ResultSet row) throws SQLException {
        return new AuditRow(
                row.getLong("id"),
                Utc.instant(row, "happened_at"),
                AuditAct.valueOf(row.getString("act")),
                UserTags.readNullable(row, "actor"),
                new AuditSubject(
                        AuditSubject.Kind.valueOf(row.getString("subject_kind")),
                        row.getObject("subject_id", Long.class),
                        row.getString("subject_name")),
                List.of());
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getString("field"),
                row.getString("before_value"),
                row.getString("after_value"));
    }
}
