package dev.plumb.ui.shared;

import dev.plumb.application.opportunities.NextActivity;
import dev.plumb.application.shared.Time;
import dev.plumb.domain.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes numbers, amounts, dates and times as the user of this session reads them; spaces in them
 * never break.
 */
@Component
public class Formats {

    private static final char NO_BREAK_SPACE = '\u00a0';

    private final Time time;

    Formats(Time time) {
        this.time = time;
    }

    /** Day before month and a day of 24 hours in either language. */
    static Locale locale(Locale language) {
        return language.equals(Languages.POLISH) ? Locale.of("pl", "PL") : Locale.UK;
    }

    /** As {@code 126 000 zł}; decimals only where there are any. */
    public String money(Money money) {
        return amount(money) + NO_BREAK_SPACE + currencySign(money.currency());
    }

    /** The number alone, for a column in which digits stand under digits. */
    public String amount(Money money) {
        return amount(money.amount(), money.currency());
    }

    /** The sign alone. */
    public String currencySign(Currency currency) {
        return CurrencySigns.sign(currency, locale());
    }

    /** As {@link #money}, in whole units. */
    public String whole(BigDecimal amount, Currency currency) {
        return amount(amount.setScale(0, RoundingMode.HALF_UP), currency)
                + NO_BREAK_SPACE
                + currencySign(currency);
    }

    public String number(long number) {
        return unbroken(Amounts.write(number, locale()));
    }

    /** As {@code 25 Nov 2026}. */
    public String date(LocalDate date) {
        return unbroken(written("yMMMd").format(date));
    }

    /** As {@code 25 Nov}; with the year unless it is this one. */
    public String shortDate(LocalDate date) {
        return date.getYear() == today().getYear()
                ? unbroken(written("MMMd").format(date))
                : date(date);
    }

    /** As {@code 14:05}. */
    public String time(LocalTime moment) {
        return written("Hm").format(moment);
    }

    /** As {@code 25 Nov 2026, 14:05}, in the user's zone. */
    public String dateTime(Instant instant) {
        var local = instant.atZone(zone());
        return date(local.toLocalDate()) + ", " + time(local.toLocalTime());
    }

    /** As {@code 3 minutes ago}; a date where that is more than a week away. */
    public String relative(Instant instant) {
        return RelativeWords.between(instant, time.now(), zone(), locale(), this);
    }

    /** As {@code 2 days late, call}. */
    public String activity(@Nullable NextActivity next) {
        return ActivityWords.of(next, time.now(), zone(), this);
    }

    /** How urgent that is now, for this user. */
    public ActivityState activityState(@Nullable NextActivity next) {
        return ActivityState.of(next, time.now(), zone());
    }

    /** The zone of the user of this session. */
    public ZoneId zone() {
        return Preferences.current().zone();
    }

    /** The day that it is for the user of this session. */
    public LocalDate today() {
        return time.today(zone());
    }

    private static Locale locale() {
        return locale(Texts.language());
    }

    private static DateTimeFormatter written(String skeleton) {
        return DateFormats.of(skeleton, locale());
    }

    private static String amount(BigDecimal amount, Currency currency) {
        return unbroken(Amounts.write(amount, currency, locale()));
    }

    private static String unbroken(String text) {
        return text.replace(' ', NO_BREAK_SPACE);
    }
}
