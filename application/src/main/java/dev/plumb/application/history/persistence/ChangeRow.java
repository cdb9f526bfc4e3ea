package dev.plumb.application.history.persistence;

import dev.plumb.application.access.UserTag;
import dev.plumb.application.history.FieldChange;
import dev.plumb.application.history.HistoryEntry;
import dev.plumb.application.shared.persistence.Utc;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.history.OperationKind;
import dev.plumb.domain.opportunities.OpportunityFields;
import dev.plumb.domain.shared.Field;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A change of one field, with the operation that made it and that has no changes of its own yet.
 */
record ChangeRow(
        HistoryEntry operation, String key, @Nullable Object before, @Nullable Object after) {

    static ChangeRow read(ResultSet row, int number) throws SQLException {
        String key = row.getString("field");
        Optional<Field<?>> field = OpportunityFields.byKey(key);
        return new ChangeRow(
                operation(row),
                key,
                decode(field, row.getString("before_value")),
                decode(field, row.getString("after_value")));
    }

    /** The value as it was; as it was written where the catalogue no longer has the field. */
    private static @Nullable Object decode(Optional<Field<?>> field, @Nullable String written) {
        return field.isPresent() ? field.get().read(written) : written;
    }

    private static HistoryEntry operation(ResultSet row) throws SQLException {
        return new HistoryEntry(
                new OperationId(row.getLong("id")),
                OperationKind.valueOf(row.getString("kind")),
                new UserTag(new UserId(row.getLong("actor_id")), row.getString("actor_name")),
                Utc.instant(row, "happened_at"),
                row.getBoolean("undone"),
                List.of());
    }

    Stream<Object> values() {
        return Stream.of(Optional.<Object>ofNullable(before), Optional.<Object>ofNullable(after))
                .flatMap(Optional::stream);
    }

    /** In the order of the rows. */
    static List<HistoryEntry> entries(List<ChangeRow> rows, ShownValues shown) {
        Map<HistoryEntry, List<ChangeRow>> byOperation =
                rows.stream()
                        .collect(
                                Collectors.groupingBy(
                                        ChangeRow::operation,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return byOperation.entrySet().stream()
                .map(entry -> entry(entry.getKey(), entry.getValue(), shown))
                .toList();
    }

    private static HistoryEntry entry(
            HistoryEntry operation, List<ChangeRow> rows, ShownValues shown) {
        return new HistoryEntry(
                operation.operation(),
                operation.kind(),
                operation.actor(),
                operation.at(),
                operation.undone(),
                rows.stream()
                        .sorted(Comparator.comparingInt(ChangeRow::place))
                        .map(row ->
                                new FieldChange(row.key, shown.of(row.before), shown.of(row.after)))
                        .toList());
    }

    private int place() {
        return OpportunityFields.byKey(key)
                .map(OpportunityFields.ALL::indexOf)
                .orElse(Integer.MAX_VALUE);
    }
}
