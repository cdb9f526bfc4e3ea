package dev.plumb.domain.opportunities;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a deal last got on by.
 *
 * @param subject of the activity that was done; null for anything else
 */
public record Progress(Kind kind, Instant at, @Nullable String subject) {

    /** What counts as getting on. */
    public enum Kind {
        STAGE_ENTERED,
        ACTIVITY_DONE,
        NOTE_WRITTEN
    }

    public static Progress stageEntered(Instant at) {
        return new Progress(Kind.STAGE_ENTERED, at, null);
    }

    /**
     * @param at null if none was done
     */
    public Progress orActivityDone(@Nullable Instant at, @Nullable String subject) {
        return at == null ? this : later(new Progress(Kind.ACTIVITY_DONE, at, subject));
    }

    /**
     * @param at null if none was written
     */
    public Progress orNoteWritten(@Nullable Instant at) {
        return at == null ? this : later(new Progress(Kind.NOTE_WRITTEN, at, null));
    }

    private Progress later(Progress other) {
        return other.at.isAfter(at) ? other : this;
    }
}
