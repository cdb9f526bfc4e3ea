package dev.plumb.domain.shared;

import java.time.LocalDate;

/** Checks a day that a person typed: one of a century that anybody can mean. */
public final class Day {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private Day() {}

    /**
     * @throws RuleViolation {@code date.range}
     */
    public static LocalDate check(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new RuleViolation(
                    "date.range", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        }
        return day;
    }
}
