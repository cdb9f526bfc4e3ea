package dev.plumb.application.history.persistence;

import dev.plumb.application.shared.persistence.Columns;
import dev.plumb.application.shared.persistence.Utc;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.history.History;
import dev.plumb.domain.history.ItemChanges;
import dev.plumb.domain.history.ItemKind;
import dev.plumb.domain.history.ItemRef;
import dev.plumb.domain.history.LastChange;
import dev.plumb.domain.history.Operation;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.history.OperationKind;
import dev.plumb.domain.shared.Change;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Operations in the table {@code operation}, what they changed in {@code field_change}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcHistory implements History {

    private final JdbcClient jdbc;

    JdbcHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public OperationId nextId() {
        return new OperationId(
                jdbc.sql("select next value for operation_seq").query(Long.class).single());
    }

    @Override
    public void add(Operation operation, List<ItemChanges> changes) {
        OperationId undoes = operation.undoes();
        jdbc.sql(
                        """
                        insert into operation (id, kind, actor_id, happened_at, undoes_id)
                        values (:id, :kind, :actor, :at, :undoes)\
                        """)
                .param("id", operation.id().value())
                .param("kind", operation.kind().name())
                .param("actor", operation.actor().value())
                .param("at", Utc.column(operation.at()))
                .param("undoes", undoes == null ? null : undoes.value())
                .update();
        for (ItemChanges item : changes) {
            item.changes().forEach(change -> add(operation.id(), item.item(), change));
        }
    }

    private void add(OperationId operation, ItemRef item, Change change) {
        jdbc.sql(
                        """
                        insert into field_change
                          (item_kind, item_id, operation_id, field, before_value, after_value)
                        values (:kind, :item, :operation, :field, :before, :after)\
                        """)
                .param("kind", item.kind().name())
                .param("item", item.id())
                .param("operation", operation.value())
                .param("field", change.field())
                .param("before", change.before())
                .param("after", change.after())
                .update();
    }

    @Override
    public Optional<Operation> lock(OperationId id) {
        return jdbc.sql(
                        """
                        select id, kind, actor_id, happened_at, undoes_id
                        from operation where id = :id for update\
                        """)
                .param("id", id.value())
                .query((row, _) -> operation(row))
                .optional();
    }

    @Override
    public List<ItemChanges> changes(OperationId id) {
        Map<ItemRef, List<Change>> items = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select item_kind, item_id, field, before_value, after_value
                        from field_change c where operation_id = :id and item_kind <> 'ACTIVITY'
                          and (item_kind <> 'OPPORTUNITY' or not exists
                            (select * from field_change s
                             where s.operation_id = :id and s.item_kind in ('STAGE', 'USER')))
                        order by item_kind, item_id, field\
                        """)
                .param("id", id.value())
                .query((ResultSet row) -> {
                    items.computeIfAbsent(item(row), _ -> new ArrayList<>()).add(change(row));
                });
        return items.entrySet().stream()
                .map(item -> new ItemChanges(item.getKey(), List.copyOf(item.getValue())))
                .toList();
    }

    @Override
    public boolean isUndone(OperationId id) {
        return Undoings.after(id, jdbc).isUndone(id);
    }

    @Override
    public Optional<LastChange> lastChange(ItemRef item) {
        return lastChange(item, "true", Map.of());
    }

    @Override
    public Optional<LastChange> lastChange(ItemRef item, Collection<String> fields) {
        return lastChange(item, "field_change.field in (:fields)", Map.of("fields", fields));
    }

    private Optional<LastChange> lastChange(
            ItemRef item, String condition, Map<String, ?> parameters) {
        return jdbc.sql(
                        """
                        select operation.actor_id, app_user.name, operation.kind,
                          operation.happened_at
                        from field_change
                        join operation on operation.id = field_change.operation_id
                        join app_user on app_user.id = operation.actor_id
                        where field_change.item_kind = :kind and field_change.item_id = :item
                          and %s
                        order by field_change.operation_id desc limit 1\
                        """
                                .formatted(condition))
                .params(parameters)
                .param("kind", item.kind().name())
                .param("item", item.id())
                .query((row, _) -> lastChange(row))
                .optional();
    }

    private static Operation operation(ResultSet row) throws SQLException {
        return new Operation(
                new OperationId(row.getLong("id")),
                OperationKind.valueOf(row.getString("kind")),
                new UserId(row.getLong("actor_id")),
                Utc.instant(row, "happened_at"),
                Columns.id(row, "undoes_id", OperationId::new));
    }

    private static LastChange lastChange(ResultSet row) throws SQLException {
        return new LastChange(
                new UserId(row.getLong("actor_id")),
                row.getString("name"),
                OperationKind.valueOf(row.getString("kind")),
                Utc.instant(row, "happened_at"));
    }

    private static ItemRef item(ResultSet row) throws SQLException {
        return new ItemRef(ItemKind.valueOf(row.getString("item_kind")), row.getLong("item_id"));
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getString("field"),
                row.getString("before_value"),
                row.getString("after_value"));
    }
}
