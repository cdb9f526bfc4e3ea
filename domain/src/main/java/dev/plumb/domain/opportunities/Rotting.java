package dev.plumb.domain.opportunities;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A deal that has stood still for longer than its stage allows.
 *
 * @param days midnights since then, where it is looked at
 */
public record Rotting(long days, Progress since) {

    /**
     * Empty as long as the days have not passed.
     *
     * @param allowed the stage's days
     */
    public static Optional<Rotting> of(Progress last, int allowed, Instant now, ZoneId zone) {
        long days =
                ChronoUnit.DAYS.between(
                        LocalDate.ofInstant(last.at(), zone), LocalDate.ofInstant(now, zone));
        return days >= allowed ? Optional.of(new Rotting(days, last)) : Optional.empty();
    }
}
