package dev.plumb.application.opportunities.persistence;

import dev.plumb.application.shared.persistence.EntryStatements;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.lists.EntryHolder;
import dev.plumb.domain.lists.EntryRef;
import dev.plumb.domain.lists.ListKind;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The reasons for which deals were lost, as {@code DealStatus} writes them in history. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class LostReasonsInUse implements EntryHolder {

    private final JdbcClient jdbc;

    LostReasonsInUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ListKind kind() {
        return ListKind.LOST_REASON;
    }

    @Override
    public Map<Long, Long> uses() {
        return EntryStatements.uses(jdbc, "opportunity", "lost_reason_id");
    }

    @Override
    public void lock(EntryRef reason) {
        EntryStatements.lock(jdbc, reason, "opportunity where lost_reason_id = :entry");
    }

    @Override
    public void replace(EntryRef from, EntryRef into, OperationId operation) {
        EntryStatements.replace(
                jdbc,
                from,
                into,
                operation,
                """
                insert into field_change
                  (item_kind, item_id, operation_id, field, before_value, after_value)
                select 'OPPORTUNITY', id, :operation, 'status',
                  concat('LOST ', date_format(closed_at, '%Y-%m-%dT%H:%i:%s.%fZ'), ' LISTED ', :from),
                  concat('LOST ', date_format(closed_at, '%Y-%m-%dT%H:%i:%s.%fZ'), ' LISTED ', :into)
                from opportunity where lost_reason_id = :from\
                """,
                """
                update opportunity set lost_reason_id = :into, version = version + 1
                where lost_reason_id = :from\
                """);
    }
}
