package dev.plumb.domain.activities;

import dev.plumb.domain.shared.Day;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When an activity is to be done.
 *
 * @param time to the minute; null for "some time that day"
 */
public record Due(LocalDate date, @Nullable LocalTime time) {

    public Due {
        date = Day.check(date);
        time = time == null ? null : time.truncatedTo(ChronoUnit.MINUTES);
    }

    /**
     * The moment from which it is overdue: without a time, the last of the day in the owner's zone,
     * so that it lies in that day still.
     */
    public Instant at(ZoneId zone) {
        return time == null
                ? date.plusDays(1).atStartOfDay(zone).toInstant().minus(1, ChronoUnit.MICROS)
                : date.atTime(time).atZone(zone).toInstant();
    }
}
