package dev.plumb.ui.setup;

import com.vaadin.flow.component.combobox.ComboBox;
import dev.plumb.ui.shared.Texts;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** Chooses what the company counts in, by its code or its name. */
final class CurrencySelect extends ComboBox<Currency> {

    private static final Currency FIRST = Currency.getInstance("EUR");
    private static final Currency POLISH = Currency.getInstance("PLN");

    CurrencySelect() {
        super(Texts.get("setup.currency"));
        Locale language = Texts.language();
        List<Currency> all =
                Currency.getAvailableCurrencies().stream()
                        .filter(currency -> currency.getDefaultFractionDigits() >= 0)
                        .sorted(Comparator.comparing(Currency::getCurrencyCode))
                        .toList();
        setItems(all);
        setItemLabelGenerator(currency ->
                Texts.get(
                        "setup.currency.item",
                        currency.getCurrencyCode(),
                        currency.getDisplayName(language)));
        setValue(language.getLanguage().equals("pl") ? POLISH : FIRST);
        setRequired(true);
        setAllowCustomValue(false);
    }

    /** Never none: what was cleared is what was there at first. */
    @Override
    public Currency getValue() {
        Currency chosen = super.getValue();
        return chosen == null ? FIRST : chosen;
    }
}
