package dev.plumb.domain.notes;

/** The number of a note. */
public record NoteId(long value) {}
