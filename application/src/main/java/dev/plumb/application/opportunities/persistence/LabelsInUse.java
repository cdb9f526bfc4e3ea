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

/** The labels that leads and deals are marked with. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class LabelsInUse implements EntryHolder {

    private static final String MARKED =
            "opportunity o join opportunity_label ol on ol.opportunity_id = o.id ";

    private final JdbcClient jdbc;

    LabelsInUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ListKind kind() {
        return ListKind.LABEL;
    }

    @Override
    public Map<Long, Long> uses() {
        return EntryStatements.uses(jdbc, "opportunity_label", "label_id");
    }

    @Override
    public void lock(EntryRef label) {
        EntryStatements.lock(jdbc, label, MARKED + "where ol.label_id = :entry");
    }

    @Override
    public void replace(EntryRef from, EntryRef into, OperationId operation) {
        EntryStatements.replace(
                jdbc,
                from,
                into,
                operation,
                "update " + MARKED + "set o.version = o.version + 1 where ol.label_id = :from",
                """
                insert into field_change
                  (item_kind, item_id, operation_id, field, before_value, after_value)
                select 'OPPORTUNITY', marked.opportunity_id, :operation, 'labels',
                  group_concat(ol.label_id order by ol.label_id),
                  group_concat(distinct if(ol.label_id = :from, :into, ol.label_id)
                    order by if(ol.label_id = :from, :into, ol.label_id))
                from opportunity_label marked
                join opportunity_label ol on ol.opportunity_id = marked.opportunity_id
                where marked.label_id = :from group by marked.opportunity_id\
                """,
                """
                insert ignore into opportunity_label (opportunity_id, label_id)
                select opportunity_id, :into from opportunity_label where label_id = :from\
                """,
                "delete from opportunity_label where label_id = :from");
    }
}
