package dev.plumb.application.lists.persistence;

import dev.plumb.domain.lists.ActivityIcon;
import dev.plumb.domain.lists.Entry;
import dev.plumb.domain.lists.EntryRef;
import dev.plumb.domain.lists.EntryState;
import dev.plumb.domain.lists.LabelColor;
import dev.plumb.domain.lists.ListKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.RowMapper;

/** Reads an entry of one list. */
record EntryMapper(ListKind kind) implements RowMapper<Entry> {

    /** What it reads, of any of the tables. */
    static String select(ListKind kind) {
        ListTable table = ListTable.of(kind);
        return "select id, name, retired_at, merged_into_id, %s from %s"
                .formatted(table.marks(), table.name());
    }

    @Override
    public Entry mapRow(ResultSet row, int number) throws SQLException {
        String color = row.getString("color");
        String icon = row.getString("icon");
        return new Entry(
                new EntryRef(kind, row.getLong("id")),
                row.getString("name"),
                color == null ? null : LabelColor.valueOf(color),
                icon == null ? null : ActivityIcon.valueOf(icon),
                state(row));
    }

    private static EntryState state(ResultSet row) throws SQLException {
        if (row.getObject("retired_at") == null) {
            return EntryState.OFFERED;
        }
        return row.getObject("merged_into_id") == null ? EntryState.RETIRED : EntryState.MERGED;
    }
}
