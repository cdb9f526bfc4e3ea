package dev.plumb.ui.history;

import dev.plumb.application.access.UserTag;
import dev.plumb.application.activities.ActivityRow;
import dev.plumb.application.history.FieldChange;
import dev.plumb.application.history.HistoryEntry;
import dev.plumb.application.history.Shown;
import dev.plumb.application.lists.ActivityTypeTag;
import dev.plumb.application.notes.NoteRow;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.activities.ActivityId;
import dev.plumb.domain.activities.ActivityOutcome;
import dev.plumb.domain.activities.Due;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.history.OperationKind;
import dev.plumb.domain.lists.ActivityIcon;
import dev.plumb.domain.lists.ActivityTypeId;
import dev.plumb.domain.notes.NoteId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Things that happened on some day after the first of June. */
final class Tales {
    static final UserTag MAREK = new UserTag(new UserId(1), "Marek Zieliński", true);
    static final UserTag ANNA = new UserTag(new UserId(2), "Anna Kowalska", true);
    private static final Instant FIRST = Instant.parse("2026-06-01T10:00:00Z");

    private Tales() {}

    static Instant day(long day) {
        return FIRST.plus(day, ChronoUnit.DAYS);
    }

    static HistoryEntry entry(long day, OperationKind kind, FieldChange... changes) {
        return new HistoryEntry(
                new OperationId(day), kind, MAREK, day(day), false, true, null, List.of(changes));
    }

    static HistoryEntry undo(long day, @Nullable OperationKind undoes, FieldChange... changes) {
        return new HistoryEntry(
                new OperationId(day),
                OperationKind.UNDONE,
                MAREK,
                day(day),
                false,
                true,
                undoes,
                List.of(changes));
    }

    static FieldChange phase(String before, String after) {
        return new FieldChange(
                "phase", new Shown.Word(before, null, null), new Shown.Word(after, null, null));
    }

    static FieldChange stage(@Nullable String before, String after) {
        return new FieldChange(
                "stage", before == null ? null : new Shown.Named(before), new Shown.Named(after));
    }

    static NoteRow note(long day) {
        return new NoteRow(new NoteId(day), "The *filter* has to go.", MAREK, day(day));
    }

    static ActivityRow activity(long day) {
        return row(day, null, null);
    }

    static ActivityRow done(long day) {
        return row(day, day(day), ActivityOutcome.NO_ANSWER);
    }

    private static ActivityRow row(
            long day, @Nullable Instant doneAt, @Nullable ActivityOutcome outcome) {
        return new ActivityRow(
                new ActivityId(day),
                new ActivityTypeTag(new ActivityTypeId(1), "Call", ActivityIcon.CALL),
                "Call about the offer",
                new Due(LocalDate.of(2026, 6, 1).plusDays(day), null),
                day(day),
                MAREK,
                doneAt,
                doneAt == null ? null : ANNA,
                outcome);
    }
}
