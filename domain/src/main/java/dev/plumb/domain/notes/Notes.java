package dev.plumb.domain.notes;

/** All notes. */
public interface Notes {

    NoteId nextId();

    void add(Note note);
}
