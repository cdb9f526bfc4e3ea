package dev.plumb.ui.notes;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.plumb.application.notes.AddNote;
import dev.plumb.application.notes.NoteRow;
import dev.plumb.application.notes.OpportunityNotes;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.ui.shared.Acts;
import dev.plumb.ui.shared.Formats;
import dev.plumb.ui.shared.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The notes on a lead or deal, and where the next one is written. */
public final class NotesSection extends Section {
    private final OpportunityNotes notes;
    private final Formats formats;
    private final Runnable onAdded;
    private final NoteComposer composer;
    private final Div list = new Div();
    private @Nullable OpportunityId shown;

    /**
     * @param onAdded is run when a note was added
     */
    public NotesSection(
            AddNote addNote, OpportunityNotes notes, Acts acts, Formats formats, Runnable onAdded) {
        this.notes = notes;
        this.formats = formats;
        this.onAdded = onAdded;
        composer = new NoteComposer(text -> acts.run(() -> add(addNote, text)));
        addClassName("plumb-notes");
        getElement().setAttribute("aria-label", Texts.get("notes.notes"));
        add(composer, list);
    }

    /** Reads the notes; what is being written stays. */
    public void show(OpportunityId opportunity) {
        shown = opportunity;
        List<NoteRow> rows = notes.of(opportunity);
        list.removeAll();
        if (rows.isEmpty()) {
            Paragraph none = new Paragraph(Texts.get("notes.none"));
            none.addClassName("plumb-quiet");
            list.add(none);
        }
        rows.forEach(row -> list.add(new NoteCard(row, formats)));
    }

    private void add(AddNote addNote, String text) {
        OpportunityId opportunity = shown;
        if (opportunity != null) {
            var _ = addNote.handle(new AddNote.Command(opportunity, text));
            show(opportunity);
            onAdded.run();
        }
    }
}
