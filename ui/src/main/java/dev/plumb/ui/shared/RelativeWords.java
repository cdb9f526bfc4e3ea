package dev.plumb.ui.shared;

import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeDateTimeUnit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How long ago something was, or how soon it will be. */
final class RelativeWords {

    private static final int DAYS = 7;

    private RelativeWords() {}

    static String between(
            Instant instant, Instant now, ZoneId zone, Locale locale, Formats formats) {
        LocalDate date = LocalDate.ofInstant(instant, zone);
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(now, zone), date);
        long minutes = Duration.between(now, instant).toMinutes();
        var words = RelativeDateTimeFormatter.getInstance(locale);
        if (minutes == 0) {
            return words.format(0, RelativeDateTimeUnit.SECOND);
        }
        if (Math.abs(minutes) < 60) {
            return words.formatNumeric(minutes, RelativeDateTimeUnit.MINUTE);
        }
        if (days == 0) {
            return words.formatNumeric(minutes / 60, RelativeDateTimeUnit.HOUR);
        }
        return Math.abs(days) < DAYS
                ? words.format(days, RelativeDateTimeUnit.DAY)
                : formats.date(date);
    }
}
