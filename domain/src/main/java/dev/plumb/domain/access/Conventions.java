package dev.plumb.domain.access;

import dev.plumb.domain.shared.RuleViolation;
import java.time.DayOfWeek;
import java.util.List;

/**
 * What the company's people are used to.
 *
 * @param weekStart what calendars begin with
 * @param singleKeys whether keys act without Ctrl or Alt (WCAG 2.1.4 asks that they can be off)
 */
public record Conventions(DayOfWeek weekStart, boolean singleKeys) {

    /** Some people's weeks begin so. */
    public static final List<DayOfWeek> WEEK_STARTS =
            List.of(DayOfWeek.MONDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    public static final Conventions DEFAULT = new Conventions(DayOfWeek.MONDAY, true);

    public Conventions {
        if (!WEEK_STARTS.contains(weekStart)) {
            throw new RuleViolation("conventions.week-start");
        }
    }
}
