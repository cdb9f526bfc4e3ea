package dev.plumb.application.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** The one place that tells the time, to the microsecond, as the database keeps it. */
@Component
public class Time {

    private static final ScopedValue<Instant> PRETENDED = ScopedValue.newInstance();

    private final Clock clock = Clock.systemUTC();

    public Instant now() {
        Instant now = PRETENDED.isBound() ? PRETENDED.get() : clock.instant();
        return now.truncatedTo(ChronoUnit.MICROS);
    }

    public LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(now(), zone);
    }

    /** The moment at which the day ends in that zone. */
    public Instant endOfToday(ZoneId zone) {
        return today(zone).plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** Where this machine stands, for whom nobody asked. */
    public ZoneId zoneOfMachine() {
        return ZoneId.systemDefault();
    }

    /** Runs something as if it were that moment; how the demo gets a past. */
    public void at(Instant moment, Runnable work) {
        ScopedValue.where(PRETENDED, moment).run(work);
    }
}
