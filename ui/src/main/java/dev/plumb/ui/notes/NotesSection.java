package dev.plumb.ui.notes;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.plumb.application.notes.NoteRow;
import dev.plumb.ui.shared.Formats;
import dev.plumb.ui.shared.Texts;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The notes on a lead or deal, and where the next one is written. */
public final class NotesSection extends Section {
    private final NoteComposer composer;
    private final Supplier<List<NoteRow>> notes;
    private final Formats formats;
    private final Div list = new Div();
    private @Nullable List<NoteRow> shown;

    NotesSection(NoteComposer composer, Supplier<List<NoteRow>> notes, Formats formats) {
        this.composer = composer;
        this.notes = notes;
        this.formats = formats;
        addClassName("plumb-notes");
        getElement().setAttribute("aria-label", Texts.get("notes.notes"));
        add(composer, list);
    }

    /**
     * Reads the notes; what is being written stays.
     *
     * @param writable whether another may be added
     */
    public void show(boolean writable) {
        composer.setVisible(writable);
        List<NoteRow> rows = notes.get();
        if (rows.equals(shown)) {
            return;
        }
        shown = rows;
        list.removeAll();
        if (rows.isEmpty()) {
            Paragraph none = new Paragraph(Texts.get("notes.none"));
            none.addClassName("plumb-quiet");
            list.add(none);
        }
        rows.forEach(row -> list.add(new NoteCard(row, formats)));
    }
}
