package dev.plumb.ui.history;

import dev.plumb.application.access.UserTag;
import dev.plumb.application.activities.ActivityRow;
import dev.plumb.application.history.HistoryEntry;
import dev.plumb.application.notes.NoteRow;
import java.time.Duration;
import java.time.Instant;

/** One knot of the plumb line, or what stands between two. */
sealed interface TimelineItem {

    /** Something still to be done. */
    record Planned(ActivityRow activity) implements TimelineItem {}

    /** Something that happened, and when. */
    sealed interface Past extends TimelineItem {
        Instant at();
    }

    record Done(ActivityRow activity, Instant at, UserTag by) implements Past {}

    record Noted(NoteRow note) implements Past {
        @Override
        public Instant at() {
            return note.writtenAt();
        }
    }

    record Changed(HistoryEntry entry) implements Past {
        @Override
        public Instant at() {
            return entry.at();
        }
    }

    /**
     * @param phase the constant of the phase that had lasted so long
     */
    record Era(String phase, Duration lasted) implements TimelineItem {}
}
