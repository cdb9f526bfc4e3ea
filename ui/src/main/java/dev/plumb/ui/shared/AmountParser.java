package dev.plumb.ui.shared;

import dev.plumb.domain.shared.Money;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads amounts as people type them: spaces, and the other language's thousands separator, do no
 * harm.
 */
final class AmountParser {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f'’]");
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,10})?");

    private AmountParser() {}

    static Optional<BigDecimal> parse(String typed, Locale language) {
        String digits = SPACES.matcher(typed).replaceAll("");
        String plain = digits.replace(",", "\u0000").replace(".", ",").replace("\u0000", ".");
        plain = decimalComma(digits, language) ? plain.replace(",", "") : digits.replace(",", "");
        return PLAIN.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain))
                : Optional.empty();
    }

    static String write(Money money, Locale language) {
        BigDecimal plain = money.amount().stripTrailingZeros();
        String text = (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
        return language.equals(Translations.POLISH) ? text.replace('.', ',') : text;
    }

    private static boolean decimalComma(String digits, Locale language) {
        boolean polish = language.equals(Translations.POLISH);
        int comma = digits.lastIndexOf(',');
        int point = digits.lastIndexOf('.');
        return comma >= 0 && point >= 0
                ? comma > point
                : polish == (point < 0) || comma >= 0 && polish;
    }
}
