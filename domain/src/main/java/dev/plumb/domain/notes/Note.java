package dev.plumb.domain.notes;

import dev.plumb.domain.access.UserId;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.shared.Text;
import java.time.Instant;

/** A text in Markdown about an opportunity. */
public record Note(
        NoteId id, OpportunityId opportunity, String text, UserId author, Instant writtenAt) {

    public static final int MAX_LENGTH = 20_000;

    public Note {
        text = Text.lines("note", text, MAX_LENGTH);
    }
}
