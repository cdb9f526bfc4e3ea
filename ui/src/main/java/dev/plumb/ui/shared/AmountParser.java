package dev.plumb.ui.shared;

import dev.plumb.domain.shared.Money;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads amounts as people type them, in either language's manner where that leaves no doubt. */
final class AmountParser {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f'’]");
    private static final Pattern GROUPED = Pattern.compile("-?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?");
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,10})?");
    private static final Pattern THREE_AT_END = Pattern.compile(".*[0-9][.,][0-9]{3}");

    private AmountParser() {}

    static Optional<BigDecimal> parse(String typed, Locale language) {
        String digits = SPACES.matcher(typed).replaceAll("");
        String english = decimal(digits, language) == ',' ? swapped(digits) : digits;
        if (GROUPED.matcher(english).matches()) {
            english = english.replace(",", "");
        }
        return PLAIN.matcher(english).matches()
                ? Optional.of(new BigDecimal(english))
                : Optional.empty();
    }

    static String write(Money money, Locale language) {
        return Amounts.write(money.amount(), money.currency(), Formats.locale(language));
    }

    /**
     * The later of two signs; a single one is the decimal sign, unless it is the other language's
     * before three digits.
     */
    private static char decimal(String digits, Locale language) {
        int comma = digits.lastIndexOf(',');
        int point = digits.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            return comma > point ? ',' : '.';
        }
        char usual = usual(language);
        if (comma < 0 && point < 0 || digits.indexOf(usual) >= 0) {
            return usual;
        }
        char other = usual == ',' ? '.' : ',';
        return THREE_AT_END.matcher(digits).matches() ? usual : other;
    }

    private static char usual(Locale language) {
        return language.equals(Languages.POLISH) ? ',' : '.';
    }

    private static String swapped(String digits) {
        return digits.replace('.', ' ').replace(',', '.').replace(' ', ',');
    }
}
