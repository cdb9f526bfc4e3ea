package dev.plumb.application.history.persistence;

import dev.plumb.application.history.FieldChange;
import dev.plumb.application.history.HistoryEntry;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.opportunities.OpportunityFields;
import dev.plumb.domain.opportunities.Placement;
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

/** A change of one field, with the operation that made it. */
record ChangeRow(Act act, String key, @Nullable Object before, @Nullable Object after) {

    static ChangeRow read(ResultSet row) throws SQLException {
        String key = row.getString("field");
        Optional<Field<?>> field = OpportunityFields.byKey(key);
        return new ChangeRow(
                Act.read(row),
                key,
                decode(field, row.getString("before_value")),
                decode(field, row.getString("after_value")));
    }

    /** The value as it was; as it was written where the catalogue no longer has the field. */
    private static @Nullable Object decode(Optional<Field<?>> field, @Nullable String written) {
        return field.isPresent() ? field.get().read(written) : written;
    }

    Stream<Object> values() {
        return Stream.of(Optional.<Object>ofNullable(before), Optional.<Object>ofNullable(after))
                .flatMap(Optional::stream);
    }

    /** In the order of the rows. */
    static List<HistoryEntry> entries(
            List<ChangeRow> rows, Undoings undoings, ShownValues shown, Actor reader) {
        Map<Act, List<ChangeRow>> byAct =
                rows.stream()
                        .collect(
                                Collectors.groupingBy(
                                        ChangeRow::act, LinkedHashMap::new, Collectors.toList()));
        return byAct.entrySet().stream()
                .map(each ->
                        each.getKey()
                                .with(
                                        undoings.isUndone(each.getKey().operation()),
                                        reader,
                                        shown(each.getValue(), shown)))
                .toList();
    }

    private static List<FieldChange> shown(List<ChangeRow> rows, ShownValues shown) {
        return rows.stream()
                .filter(ChangeRow::isShown)
                .sorted(Comparator.comparingInt(ChangeRow::place))
                .map(row -> row.shown(shown))
                .toList();
    }

    /** Of a deal that comes back to the stage that waited, only the moment differs. */
    private boolean isShown() {
        return !Placement.areInOneStage(before, after);
    }

    private FieldChange shown(ShownValues shown) {
        return new FieldChange(key, shown.of(before), shown.of(after));
    }

    private int place() {
        return OpportunityFields.byKey(key)
                .map(OpportunityFields.ALL::indexOf)
                .orElse(Integer.MAX_VALUE);
    }
}
