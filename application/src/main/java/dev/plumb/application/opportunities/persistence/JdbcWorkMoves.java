package dev.plumb.application.opportunities.persistence;

import dev.plumb.application.shared.persistence.OpportunityLocks;
import dev.plumb.application.shared.persistence.Utc;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.opportunities.WorkKind;
import dev.plumb.domain.opportunities.WorkMoves;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes history first, from rows that it locks, and then makes true what is written there. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcWorkMoves implements WorkMoves {

    private static final String HISTORY =
            """
            insert into field_change
              (item_kind, item_id, operation_id, field, before_value, after_value)
            """;

    /**
     * What nobody gave to somebody else since, and be it there and back; a gift that was taken back
     * does not count, and neither does the taking back.
     */
    private static final String BACK =
            """
            with recursive since (given_id, id, taken_back) as (
              select op.id, op.id, 0
              from field_change c
              join field_change later on later.item_kind = c.item_kind
                and later.item_id = c.item_id and later.field = c.field
                and later.operation_id > c.operation_id
              join operation op on op.id = later.operation_id and op.undoes_id is null
              where c.operation_id = :operation and c.item_kind = '%2$s'
              union
              select since.given_id, op.id, 1 - since.taken_back
              from since join operation op on op.undoes_id = since.id
            ), given (id) as (
              select given_id from since where taken_back = 0 and (given_id, id) in
                (select given_id, max(id) from since group by given_id)
            )
            select c.item_kind, c.item_id, :undo, c.field, c.after_value, c.before_value
            from field_change c join %1$s i on i.id = c.item_id and i.owner_id = c.after_value
            where c.operation_id = :operation and c.item_kind = '%2$s' and not exists
              (select * from field_change later join given on given.id = later.operation_id
               where later.item_kind = c.item_kind and later.item_id = c.item_id
                 and later.field = c.field)
            for update\
            """;

    private final JdbcClient jdbc;

    JdbcWorkMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void lock(UserId from, UserId to) {
        OpportunityLocks.lock(
                jdbc,
                """
                select id from opportunity where owner_id = :owner and lifecycle = 'ACTIVE'
                union
                select opportunity_id from activity
                where owner_id in (:owner, :to) and done_at is null\
                """,
                Map.of("owner", from.value(), "to", to.value()));
    }

    @Override
    public Map<WorkKind, Integer> give(
            Set<WorkKind> kinds, UserId from, UserId to, OperationId operation, Instant at) {
        Map<String, Object> parameters =
                Map.of("owner", from.value(), "to", to.value(), "operation", operation.value());
        Map<WorkKind, Integer> given = new EnumMap<>(WorkKind.class);
        kinds.stream().sorted().forEach(kind -> given.put(kind, write(kind, parameters)));
        follow(operation, at);
        return given;
    }

    private int write(WorkKind kind, Map<String, Object> parameters) {
        return update(
                HISTORY
                        + "select '%s', id, :operation, 'owner', :owner, :to from %s for update"
                                .formatted(
                                        kind == WorkKind.ACTIVITIES ? "ACTIVITY" : "OPPORTUNITY",
                                        OpenItems.of(kind)),
                parameters);
    }

    @Override
    public void giveBack(OperationId operation, OperationId undo, Instant at) {
        Map<String, Object> parameters =
                Map.of("operation", operation.value(), "undo", undo.value());
        OpportunityLocks.lock(
                jdbc,
                """
                select item_id from field_change
                where operation_id = :operation and item_kind = 'OPPORTUNITY'
                union
                select a.opportunity_id from field_change c join activity a on a.id = c.item_id
                where c.operation_id = :operation and c.item_kind = 'ACTIVITY'\
                """,
                parameters);
        update(HISTORY + BACK.formatted("opportunity", "OPPORTUNITY"), parameters);
        update(HISTORY + BACK.formatted("activity", "ACTIVITY"), parameters);
        follow(undo, at);
    }

    private void follow(OperationId operation, Instant at) {
        Map<String, Object> parameters =
                Map.of("operation", operation.value(), "at", Utc.column(at));
        update(
                """
                update field_change c join opportunity o on o.id = c.item_id
                set o.owner_id = c.after_value, o.version = o.version + 1, o.updated_at = :at
                where c.operation_id = :operation and c.item_kind = 'OPPORTUNITY'\
                """,
                parameters);
        update(
                """
                update field_change c join activity a on a.id = c.item_id
                set a.owner_id = c.after_value
                where c.operation_id = :operation and c.item_kind = 'ACTIVITY'\
                """,
                parameters);
    }

    private int update(String sql, Map<String, Object> parameters) {
        return jdbc.sql(sql).params(parameters).update();
    }
}
