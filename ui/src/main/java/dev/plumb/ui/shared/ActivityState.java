package dev.plumb.ui.shared;

import dev.plumb.application.opportunities.NextActivity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How urgent an opportunity's next activity is. */
public enum ActivityState {
    OVERDUE,
    TODAY,
    /** None is planned. */
    NONE,
    LATER;

    /**
     * @param zone of whoever looks
     */
    public static ActivityState of(@Nullable NextActivity next, Instant now, ZoneId zone) {
        if (next == null) {
            return NONE;
        }
        if (!now.isBefore(next.dueAt())) {
            return OVERDUE;
        }
        return day(next, zone).isAfter(LocalDate.ofInstant(now, zone)) ? LATER : TODAY;
    }

    /** The day in which it falls overdue for whoever looks, as lists are sorted. */
    static LocalDate day(NextActivity next, ZoneId zone) {
        return LocalDate.ofInstant(next.dueAt(), zone);
    }

    /** Its name in the style sheet. */
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
