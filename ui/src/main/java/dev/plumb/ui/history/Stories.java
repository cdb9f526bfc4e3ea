package dev.plumb.ui.history;

import dev.plumb.application.activities.OpportunityActivities;
import dev.plumb.application.history.OpportunityHistory;
import dev.plumb.application.notes.OpportunityNotes;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.ui.shared.Formats;
import dev.plumb.ui.shared.Notices;
import org.springframework.stereotype.Component;

/** Reads what a {@link HistoryTimeline} tells. */
@Component
public class Stories {
    private final OpportunityHistory history;
    private final OpportunityNotes notes;
    private final OpportunityActivities activities;
    private final Formats formats;
    private final Notices notices;

    Stories(
            OpportunityHistory history,
            OpportunityNotes notes,
            OpportunityActivities activities,
            Formats formats,
            Notices notices) {
        this.history = history;
        this.notes = notes;
        this.activities = activities;
        this.formats = formats;
        this.notices = notices;
    }

    Story of(OpportunityId id) {
        return new Story(history.of(id), notes.of(id), activities.of(id));
    }

    Formats formats() {
        return formats;
    }

    Notices notices() {
        return notices;
    }
}
