package dev.plumb.ui.access;

import com.vaadin.flow.component.combobox.ComboBox;
import dev.plumb.ui.shared.Texts;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;

/** Chooses among the currencies that are in use somewhere, by code or name. */
final class CurrencySelect extends ComboBox<Currency> {

    /** Codes of tests, of metals and of nothing have no digits after the point or no country. */
    private static final List<Currency> ALL =
            Currency.availableCurrencies()
                    .filter(currency -> currency.getDefaultFractionDigits() >= 0)
                    .sorted(Comparator.comparing(Currency::getCurrencyCode))
                    .toList();

    /**
     * @param label translated already
     */
    CurrencySelect(String label) {
        super(label);
        setItems(ALL);
        setItemLabelGenerator(currency ->
                Texts.get(
                        "access.settings.currency.line",
                        currency.getCurrencyCode(),
                        currency.getDisplayName(Texts.language())));
    }
}
