package dev.plumb.ui.shared;

import java.util.Currency;
import java.util.Locale;
import java.util.Set;

/** Short signs of currencies, as long as nobody can take one for another. */
final class CurrencySigns {

    /** What several currencies are abbreviated to. */
    private static final Set<String> AMBIGUOUS = Set.of("$", "£", "¥", "kr", "₨", "F");

    private CurrencySigns() {}

    static String sign(Currency currency, Locale locale) {
        var icu = com.ibm.icu.util.Currency.getInstance(currency.getCurrencyCode());
        String usual = icu.getSymbol(locale);
        String narrow = icu.getName(locale, com.ibm.icu.util.Currency.NARROW_SYMBOL_NAME, null);
        boolean code = usual.equals(currency.getCurrencyCode());
        return code && !AMBIGUOUS.contains(narrow) ? narrow : usual;
    }
}
