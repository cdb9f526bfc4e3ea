package dev.plumb.application.notes;

import dev.plumb.domain.opportunities.OpportunityId;
import java.util.List;

/** The notes on one opportunity. */
public interface OpportunityNotes {

    /** The latest first; empty for a hidden opportunity. */
    List<NoteRow> of(OpportunityId opportunity);
}
