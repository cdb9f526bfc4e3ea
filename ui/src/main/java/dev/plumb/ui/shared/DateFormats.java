package dev.plumb.ui.shared;

import com.ibm.icu.text.DateTimePatternGenerator;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Formats of dates and times by what they show, in the order of a language.
 *
 * <p>The JDK's own {@code DateTimeFormatter.ofLocalizedPattern} fails when two threads use it first
 * at the same moment (JDK 25).
 */
final class DateFormats {

    private static final Map<Style, DateTimeFormatter> KNOWN = new ConcurrentHashMap<>();

    private DateFormats() {}

    /**
     * @param skeleton the parts to show, as {@code yMMMd}
     */
    static DateTimeFormatter of(String skeleton, Locale locale) {
        return KNOWN.computeIfAbsent(new Style(skeleton, locale), Style::formatter);
    }

    private record Style(String skeleton, Locale locale) {

        private DateTimeFormatter formatter() {
            String pattern = DateTimePatternGenerator.getInstance(locale).getBestPattern(skeleton);
            return DateTimeFormatter.ofPattern(pattern, locale);
        }
    }
}
