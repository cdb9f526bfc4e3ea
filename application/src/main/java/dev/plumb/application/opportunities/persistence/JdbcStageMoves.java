package dev.plumb.application.opportunities.persistence;

import dev.plumb.application.shared.persistence.Utc;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.opportunities.OpportunityFields;
import dev.plumb.domain.opportunities.Placement;
import dev.plumb.domain.opportunities.StageMoves;
import dev.plumb.domain.pipelines.StageId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves whole stages in a few statements, however many deals they hold; all rows are locked first,
 * so that what is written down is what is moved.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcStageMoves implements StageMoves {

    /** Where {@code o} is, as {@link Placement} writes it. */
    private static final String PLACEMENT =
            """
            concat(o.stage_id, ' ', regexp_replace(
              date_format(o.stage_since, '%Y-%m-%dT%H:%i:%s.%f'), '([.]000)?000$', ''), 'Z')\
            """;

    private static final String LEFT_BY_OPERATION =
            """
            field_change c join opportunity o on o.id = c.item_id
              and c.operation_id = :operation and c.item_kind = 'OPPORTUNITY' and c.field = 'stage'
              and c.before_value like concat(:stage, ' %%') and c.after_value = %s
            """
                    .formatted(PLACEMENT);

    private final JdbcClient jdbc;

    JdbcStageMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long lock(StageId stage) {
        return lock("opportunity o where o.stage_id = :stage", Map.of("stage", stage.value()));
    }

    @Override
    public void moveAll(StageId from, StageId to, OperationId operation, Instant at) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("from", from.value());
        parameters.put("to", to.value());
        parameters.put("operation", operation.value());
        parameters.put("at", Utc.column(at));
        parameters.put("after", OpportunityFields.PLACEMENT.write(new Placement(to, at)));
        update(
                """
                insert into field_change
                  (item_kind, item_id, operation_id, field, before_value, after_value)
                select 'OPPORTUNITY', o.id, :operation, 'stage', %s, :after
                from opportunity o where o.stage_id = :from\
                """
                        .replace("%s", PLACEMENT),
                parameters);
        update(
                """
                update opportunity set stage_id = :to, stage_since = :at, version = version + 1,
                  updated_at = :at
                where stage_id = :from\
                """,
                parameters);
    }

    @Override
    public void moveBack(StageId stage, OperationId operation, OperationId undo, Instant at) {
        Map<String, @Nullable Object> parameters =
                Map.of(
                        "stage", stage.value(),
                        "operation", operation.value(),
                        "undo", undo.value(),
                        "at", Utc.column(at));
        lock(LEFT_BY_OPERATION, parameters);
        update(
                """
                insert into field_change
                  (item_kind, item_id, operation_id, field, before_value, after_value)
                select c.item_kind, c.item_id, :undo, c.field, c.after_value, c.before_value from
                """
                        + LEFT_BY_OPERATION,
                parameters);
        update(
                "update "
                        + LEFT_BY_OPERATION
                        + """
                        set o.stage_id = :stage, o.stage_since = cast(replace(trim(trailing 'Z' from
                          substring_index(c.before_value, ' ', -1)), 'T', ' ') as datetime(6)),
                          o.version = o.version + 1, o.updated_at = :at\
                        """,
                parameters);
    }

    private long lock(String rows, Map<String, @Nullable Object> parameters) {
        return jdbc.sql("select count(*) from " + rows + " for update")
                .params(parameters)
                .query(Long.class)
                .single();
    }

    private void update(String sql, Map<String, @Nullable Object> parameters) {
        jdbc.sql(sql).params(parameters).update();
    }
}
