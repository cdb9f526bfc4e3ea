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

/** The channels that leads and deals came through. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ChannelsInUse implements EntryHolder {

    private final JdbcClient jdbc;

    ChannelsInUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ListKind kind() {
        return ListKind.CHANNEL;
    }

    @Override
    public Map<Long, Long> uses() {
        return EntryStatements.uses(jdbc, "opportunity", "channel_id");
    }

    @Override
    public void lock(EntryRef channel) {
        EntryStatements.lock(jdbc, channel, "opportunity where channel_id = :entry");
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
                select 'OPPORTUNITY', id, :operation, 'channel', :from, :into
                from opportunity where channel_id = :from\
                """,
                """
                update opportunity set channel_id = :into, version = version + 1
                where channel_id = :from\
                """);
    }
}
