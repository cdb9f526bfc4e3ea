package dev.plumb.application.history.persistence;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.access.persistence.VisibleTo;
import dev.plumb.application.history.HistoryEntry;
import dev.plumb.application.history.OpportunityHistory;
import dev.plumb.application.shared.Query;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.opportunities.OpportunityId;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;

@Query
class JdbcOpportunityHistory implements OpportunityHistory {

    /**
     * Limits what is distinct, not what is grouped: MariaDB may split a grouping, and forgets the
     * limit.
     */
    private static final int MOST_OPERATIONS = 200;

    private static final String SQL =
            """
            with recursive begun (id) as (
              select distinct operation_id from field_change
              where item_kind = 'OPPORTUNITY' and item_id = :opportunity
              order by operation_id desc limit %d
            ), %s, traced (id, kind, undoes_id) as (
              select op.id, op.kind, op.undoes_id from begun join operation op on op.id = begun.id
              union
              select traced.id, undone.kind, undone.undoes_id
              from traced join operation undone on undone.id = traced.undoes_id
            )
            select op.id, op.kind, op.happened_at, op.actor_id, u.name as actor_name,
              u.active as actor_active,
              undone.kind as undoes_kind, root.kind as root_kind,
              c.field, c.before_value, c.after_value, %s
            from opportunity o
            join begun
            join operation op on op.id = begun.id
            join app_user u on u.id = op.actor_id
            join traced root on root.id = op.id and root.undoes_id is null
            left join operation undone on undone.id = op.undoes_id
            join field_change c on c.item_kind = 'OPPORTUNITY' and c.item_id = o.id
              and c.operation_id = op.id
            where o.id = :opportunity and %%s
            order by op.id desc
            """
                    .formatted(MOST_OPERATIONS, Undoings.AFTER_THOSE, Undoings.COLUMN);

    private final CurrentActor currentActor;
    private final JdbcClient jdbc;

    JdbcOpportunityHistory(CurrentActor currentActor, JdbcClient jdbc) {
        this.currentActor = currentActor;
        this.jdbc = jdbc;
    }

    @Override
    public List<HistoryEntry> of(OpportunityId opportunity) {
        Actor reader = currentActor.get();
        VisibleTo visible = VisibleTo.of(reader);
        AtomicReference<Undoings> undoings = new AtomicReference<>(Undoings.NONE);
        List<ChangeRow> changes =
                jdbc.sql(SQL.formatted(visible.sql("o")))
                        .params(visible.parameters())
                        .param("opportunity", opportunity.value())
                        .query((row, number) -> {
                            if (number == 0) {
                                undoings.set(Undoings.read(row));
                            }
                            return ChangeRow.read(row);
                        })
                        .list();
        var names =
                new NamesInHistory(jdbc, visible)
                        .of(opportunity, changes.stream().flatMap(ChangeRow::values));
        return ChangeRow.entries(changes, undoings.get(), new ShownValues(names), reader);
    }
}
