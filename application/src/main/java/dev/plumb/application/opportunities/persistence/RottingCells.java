package dev.plumb.application.opportunities.persistence;

import dev.plumb.application.shared.persistence.Utc;
import dev.plumb.domain.opportunities.Progress;
import dev.plumb.domain.opportunities.Rotting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Reads whether a deal rots; each column is found in one step of an index. */
final class RottingCells {

    /** Of {@code o} in the stage {@code s}, at {@code :now}. */
    static final String COLUMNS =
            """
            s.rotting_days, o.stage_since,
            exists (select * from activity a where a.opportunity_id = o.id and a.done_at is null
              and a.due_at > :now) as planned_ahead,
            (select max(a.done_at) from activity a where a.opportunity_id = o.id) as last_done_at,
            (select a.subject from activity a where a.opportunity_id = o.id and a.done_at is not null
             order by a.done_at desc, a.due_at desc limit 1) as last_done_subject,
            (select max(n.written_at) from note n where n.opportunity_id = o.id) as last_note_at\
            """;

    private RottingCells() {}

    static @Nullable Rotting read(ResultSet row, Instant now, ZoneId zone) throws SQLException {
        Integer allowed = row.getObject("rotting_days", Integer.class);
        if (allowed == null || row.getBoolean("planned_ahead")) {
            return null;
        }
        Progress last =
                Progress.stageEntered(Utc.instant(row, "stage_since"))
                        .orActivityDone(
                                Utc.nullableInstant(row, "last_done_at"),
                                row.getString("last_done_subject"))
                        .orNoteWritten(Utc.nullableInstant(row, "last_note_at"));
        return Rotting.of(last, allowed, now, zone).orElse(null);
    }
}
