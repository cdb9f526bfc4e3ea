package dev.plumb.ui.notes;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.markdown.Markdown;
import dev.plumb.application.notes.NoteRow;
import dev.plumb.ui.shared.Formats;
import dev.plumb.ui.shared.RelativeTime;

/** A note as it is read. */
final class NoteCard extends Article {

    NoteCard(NoteRow note, Formats formats) {
        addClassName("plumb-note");
        HtmlContainer author = new HtmlContainer("b");
        author.setText(note.author().name());
        add(
                new Header(author, new RelativeTime(note.writtenAt(), formats)),
                new Markdown(note.text()));
    }
}
