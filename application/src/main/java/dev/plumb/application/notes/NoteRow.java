package dev.plumb.application.notes;

import dev.plumb.application.access.UserTag;
import dev.plumb.domain.notes.NoteId;
import java.time.Instant;

/** A note in a list. */
public record NoteRow(NoteId id, String text, UserTag author, Instant writtenAt) {}
