package dev.plumb.domain.activities;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When an activity is to be done.
 *
 * @param time null for "some time that day"
 */
public record Due(LocalDate date, @Nullable LocalTime time) {

    /**
     * The moment from which it is overdue: without a time, the end of the day in the owner's zone.
     */
    public Instant at(ZoneId zone) {
        return time == null
                ? date.plusDays(1).atStartOfDay(zone).toInstant()
                : date.atTime(time).atZone(zone).toInstant();
    }
}
