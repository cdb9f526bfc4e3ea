package dev.plumb.ui.shared;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Short signs of currencies, as long as nobody can take one for another. */
final class CurrencySigns {

    /** What several currencies are abbreviated to. */
    private static final Set<String> AMBIGUOUS = Set.of("$", "£", "¥", "kr", "₨", "F");

    private static final Map<Sought, String> KNOWN = new ConcurrentHashMap<>();

    private CurrencySigns() {}

    static String sign(Currency currency, Locale locale) {
        return KNOWN.computeIfAbsent(new Sought(currency, locale), Sought::find);
    }

    private record Sought(Currency currency, Locale locale) {

        private String find() {
            String code = currency.getCurrencyCode();
            var icu = com.ibm.icu.util.Currency.getInstance(code);
            String usual = icu.getSymbol(locale);
            String narrow = icu.getName(locale, com.ibm.icu.util.Currency.NARROW_SYMBOL_NAME, null);
            return usual.equals(code) && !AMBIGUOUS.contains(narrow) ? narrow : usual;
        }
    }
}
