package dev.plumb.application.opportunities.persistence;

import dev.plumb.application.lists.ActivityTypeTag;
import dev.plumb.application.lists.ChannelTag;
import dev.plumb.application.lists.LabelTag;
import dev.plumb.application.opportunities.NextActivity;
import dev.plumb.application.shared.persistence.Columns;
import dev.plumb.application.shared.persistence.Utc;
import dev.plumb.domain.lists.ActivityIcon;
import dev.plumb.domain.lists.ActivityTypeId;
import dev.plumb.domain.lists.ChannelId;
import dev.plumb.domain.lists.LabelColor;
import dev.plumb.domain.lists.LabelId;
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
            (select group_concat(concat_ws('\t', l.id, l.color, l.name) order by l.position, l.id separator '\n')
             from opportunity_label ol join label l on l.id = ol.label_id
             where ol.opportunity_id = o.id) as labels\
            """;

    /** What is to be done next, with {@link #NEXT_TYPE} joined. */
    static final String NEXT_ACTIVITY =
            """
            o.next_activity_type_id, nt.name as next_type_name, nt.icon as next_type_icon,
            o.next_due_date, o.next_due_time, o.next_due_at\
            """;

    static final String NEXT_TYPE = "left join activity_type nt on nt.id = o.next_activity_type_id";

    private Cells() {}

    static @Nullable NextActivity nextActivity(ResultSet row) throws SQLException {
        ActivityTypeId type = Columns.id(row, "next_activity_type_id", ActivityTypeId::new);
        return type == null
                ? null
                : new NextActivity(
                        new ActivityTypeTag(
                                type,
                                row.getString("next_type_name"),
                                ActivityIcon.valueOf(row.getString("next_type_icon"))),
                        Columns.due(row, "next_due"),
                        Utc.instant(row, "next_due_at"));
    }

    static @Nullable ChannelTag channel(ResultSet row) throws SQLException {
        ChannelId id = Columns.id(row, "channel_id", ChannelId::new);
        return id == null ? null : new ChannelTag(id, row.getString("channel_name"));
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
