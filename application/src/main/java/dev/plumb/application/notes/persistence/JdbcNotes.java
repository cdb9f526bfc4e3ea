package dev.plumb.application.notes.persistence;

import dev.plumb.application.shared.persistence.Utc;
import dev.plumb.domain.notes.Note;
import dev.plumb.domain.notes.NoteId;
import dev.plumb.domain.notes.Notes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes in the table {@code note}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcNotes implements Notes {

    private final JdbcClient jdbc;

    JdbcNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public NoteId nextId() {
        return new NoteId(jdbc.sql("select next value for note_seq").query(Long.class).single());
    }

    @Override
    public void add(Note note) {
        jdbc.sql(
                        """
                        insert into note (id, opportunity_id, text, author_id, written_at)
                        values (:id, :opportunity, :text, :author, :at)\
                        """)
                .param("id", note.id().value())
                .param("opportunity", note.opportunity().value())
                .param("text", note.text())
                .param("author", note.author().value())
                .param("at", Utc.column(note.writtenAt()))
                .update();
    }
}
