package dev.plumb.ui.shared;

import dev.plumb.application.opportunities.NextActivity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The next activity in few words, the one that matters first, as the end may be cut. */
final class ActivityWords {

    private ActivityWords() {}

    static String of(@Nullable NextActivity next, Instant now, ZoneId zone, Formats formats) {
        if (next == null) {
            return Texts.get("shared.activity.none");
        }
        LocalDate day = ActivityState.day(next, zone);
        return switch (ActivityState.of(next, now, zone)) {
            case OVERDUE ->
                    late(
                            next,
                            ChronoUnit.DAYS.between(day, LocalDate.ofInstant(now, zone)),
                            zone,
                            formats);
            case TODAY -> Texts.get("shared.activity.today", what(next, zone, formats));
            case LATER -> formats.shortDate(day);
            case NONE -> throw new IllegalStateException();
        };
    }

    private static String late(NextActivity next, long days, ZoneId zone, Formats formats) {
        return days > 0
                ? Texts.get("shared.activity.days-late", days, type(next))
                : Texts.get("shared.activity.late-today", what(next, zone, formats));
    }

    private static String what(NextActivity next, ZoneId zone, Formats formats) {
        return next.due().time() == null
                ? type(next)
                : formats.time(next.dueAt().atZone(zone).toLocalTime());
    }

    /** Within a sentence; a name with capitals of its own keeps them. */
    private static String type(NextActivity next) {
        String name = next.type().name();
        String small = name.toLowerCase(Texts.language());
        return name.substring(1).equals(small.substring(1)) ? small : name;
    }
}
