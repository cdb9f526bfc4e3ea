package dev.plumb.application.history.persistence;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.access.persistence.VisibleTo;
import dev.plumb.application.history.HistoryEntry;
import dev.plumb.application.history.OpportunityHistory;
import dev.plumb.application.shared.Query;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.opportunities.OpportunityId;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

@Query
class JdbcOpportunityHistory implements OpportunityHistory {

    /**
     * Limits what is distinct, not what is grouped: MariaDB may split a grouping, and forgets the
     * limit.
     */
    private static final int MOST_OPERATIONS = 200;

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
        List<ChangeRow> changes =
                jdbc.sql(
                                """
                                select op.id, op.kind, op.happened_at, op.actor_id, u.name as actor_name,
                                  u.active as actor_active,
                                  undone.kind as undoes_kind,
                                  c.field, c.before_value, c.after_value
                                from opportunity o
                                join (select distinct operation_id from field_change
                                      where item_kind = 'OPPORTUNITY' and item_id = :opportunity
                                      order by operation_id desc limit %d) latest
                                join operation op on op.id = latest.operation_id
                                join app_user u on u.id = op.actor_id
                                left join operation undone on undone.id = op.undoes_id
                                join field_change c on c.item_kind = 'OPPORTUNITY' and c.item_id = o.id
                                  and c.operation_id = op.id
                                where o.id = :opportunity and %s
                                order by op.id desc
                                """
                                        .formatted(MOST_OPERATIONS, visible.sql("o")))
                        .params(visible.parameters())
                        .param("opportunity", opportunity.value())
                        .query(ChangeRow::read)
                        .list();
        var names =
                new NamesInHistory(jdbc, visible)
                        .of(opportunity, changes.stream().flatMap(ChangeRow::values));
        var undoings =
                Undoings.after(
                        changes.stream()
                                .map(row -> row.act().operation())
                                .collect(Collectors.toSet()),
                        jdbc);
        return ChangeRow.entries(changes, undoings, new ShownValues(names), reader);
    }
}
