package dev.plumb.application.activities.persistence;

import dev.plumb.application.shared.persistence.EntryStatements;
import dev.plumb.application.shared.persistence.OpportunityLocks;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.lists.EntryHolder;
import dev.plumb.domain.lists.EntryRef;
import dev.plumb.domain.lists.ListKind;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The types of activities, and of the next one that leads and deals keep. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ActivityTypesInUse implements EntryHolder {

    private final JdbcClient jdbc;

    ActivityTypesInUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ListKind kind() {
        return ListKind.ACTIVITY_TYPE;
    }

    @Override
    public Map<Long, Long> uses() {
        return EntryStatements.uses(jdbc, "activity", "type_id");
    }

    @Override
    public void lock(EntryRef type) {
        OpportunityLocks.lock(
                jdbc,
                "select opportunity_id from activity where type_id = :type",
                Map.of("type", type.id()));
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
                select 'ACTIVITY', id, :operation, 'type', :from, :into
                from activity where type_id = :from\
                """,
                "update activity set type_id = :into where type_id = :from",
                """
                update opportunity set next_activity_type_id = :into
                where next_activity_type_id = :from\
                """);
    }
}
