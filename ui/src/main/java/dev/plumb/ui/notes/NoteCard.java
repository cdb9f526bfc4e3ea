package dev.plumb.ui.notes;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.markdown.Markdown;
import dev.plumb.application.notes.NoteRow;
import dev.plumb.ui.shared.Formats;

/** A note as it is read. */
final class NoteCard extends Article {

    NoteCard(NoteRow note, Formats formats) {
        addClassName("plumb-note");
        Span at = new Span(formats.relative(note.writtenAt()));
        at.setTitle(formats.dateTime(note.writtenAt()));
        HtmlContainer author = new HtmlContainer("b");
        author.setText(note.author().name());
        add(new Header(author, at), new Markdown(note.text()));
    }
}
