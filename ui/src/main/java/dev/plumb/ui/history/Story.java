package dev.plumb.ui.history;

import dev.plumb.application.activities.ActivityRow;
import dev.plumb.application.history.HistoryEntry;
import dev.plumb.application.notes.NoteRow;
import java.util.List;

/** Everything that can be told of one opportunity, as its reader may hear it. */
record Story(List<HistoryEntry> entries, List<NoteRow> notes, List<ActivityRow> activities) {
    static final Story EMPTY = new Story(List.of(), List.of(), List.of());
}
