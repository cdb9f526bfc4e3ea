package dev.plumb.ui.shared;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import dev.plumb.domain.shared.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Writes numbers; groups of three from the first thousand on, so that columns look alike. */
final class Amounts {

    private static final Map<Style, LocalizedNumberFormatter> KNOWN = new ConcurrentHashMap<>();

    private Amounts() {}

    /** Decimals only where there are any, then as many as the currency has. */
    static String write(BigDecimal amount, Currency currency, Locale locale) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return write(
                amount,
                new Style(locale, whole ? 0 : Math.max(1, currency.getDefaultFractionDigits())));
    }

    static String write(long number, Locale locale) {
        return write(BigDecimal.valueOf(number), new Style(locale, 0));
    }

    private static String write(BigDecimal number, Style style) {
        return KNOWN.computeIfAbsent(style, Style::formatter).format(number).toString();
    }

    private record Style(Locale locale, int decimals) {

        private LocalizedNumberFormatter formatter() {
            return NumberFormatter.withLocale(locale)
                    .grouping(NumberFormatter.GroupingStrategy.ON_ALIGNED)
                    .precision(
                            decimals == 0
                                    ? Precision.integer()
                                    : Precision.minMaxFraction(
                                            decimals, Math.max(decimals, Money.SCALE)));
        }
    }
}
