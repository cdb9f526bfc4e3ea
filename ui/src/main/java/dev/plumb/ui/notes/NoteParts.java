package dev.plumb.ui.notes;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.notes.AddNote;
import dev.plumb.application.notes.OpportunityNotes;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.ui.shared.Acts;
import dev.plumb.ui.shared.Formats;
import org.springframework.stereotype.Component;

/** Makes what the notes on a lead or deal are written and read with. */
@Component
public class NoteParts {
    private final AddNote addNote;
    private final OpportunityNotes notes;
    private final CurrentActor currentActor;
    private final Acts acts;
    private final Formats formats;

    NoteParts(
            AddNote addNote,
            OpportunityNotes notes,
            CurrentActor currentActor,
            Acts acts,
            Formats formats) {
        this.addNote = addNote;
        this.notes = notes;
        this.currentActor = currentActor;
        this.acts = acts;
        this.formats = formats;
    }

    /**
     * @param whenAdded runs once a note was added
     */
    public NoteComposer composer(OpportunityId about, Runnable whenAdded) {
        long writer = currentActor.id().map(UserId::value).orElseThrow();
        return new NoteComposer(
                text -> {
                    boolean added =
                            acts.run(() -> {
                                var _ = addNote.handle(new AddNote.Command(about, text));
                            });
                    if (added) {
                        whenAdded.run();
                    }
                    return added;
                },
                "note-%d-%d".formatted(writer, about.value()));
    }

    /**
     * @param whenAdded runs once a note was added
     */
    public NotesSection section(OpportunityId about, Runnable whenAdded) {
        return new NotesSection(composer(about, whenAdded), () -> notes.of(about), formats);
    }
}
