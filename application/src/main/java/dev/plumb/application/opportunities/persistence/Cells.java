package dev.plumb.application.opportunities.persistence;

import dev.plumb.application.access.UserTag;
import dev.plumb.application.opportunities.LabelTag;
import dev.plumb.application.opportunities.NextActivity;
import dev.plumb.application.shared.persistence.Columns;
import dev.plumb.application.shared.persistence.Utc;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.activities.ActivityType;
import dev.plumb.domain.opportunities.LabelColor;
import dev.plumb.domain.opportunities.LabelId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what the screens' rows of opportunities have in common. */
final class Cells {

    /**
     * The labels of {@code o}, one a line; no name holds a line break or a tab, as each was typed
     * on one line.
     */
    static final String LABELS =
            """
            (select group_concat(concat_ws('\t', l.id, l.color, l.name) order by l.name, l.id separator '\n')
             from opportunity_label ol join label l on l.id = ol.label_id
             where ol.opportunity_id = o.id) as labels\
            """;

    private Cells() {}

    static UserTag user(ResultSet row, String id, String name) throws SQLException {
        return new UserTag(new UserId(row.getLong(id)), row.getString(name));
    }

    static @Nullable NextActivity nextActivity(ResultSet row) throws SQLException {
        String type = row.getString("next_activity_type");
        return type == null
                ? null
                : new NextActivity(
                        ActivityType.valueOf(type),
                        Columns.due(row, "next_due"),
                        Utc.instant(row, "next_due_at"));
    }

    static List<LabelTag> labels(ResultSet row) throws SQLException {
        return lines(row, "labels").stream().map(Cells::label).toList();
    }

    static List<String> lines(ResultSet row, String column) throws SQLException {
        String lines = row.getString(column);
        return lines == null ? List.of() : lines.lines().toList();
    }

    private static LabelTag label(String line) {
        String[] parts = line.split("\t", 3);
        return new LabelTag(
                new LabelId(Long.parseLong(parts[0])), parts[2], LabelColor.valueOf(parts[1]));
    }
}
