package dev.plumb.ui.shared;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Comparator;
import java.util.Currency;

/** Chooses a currency, by its code or its name. */
public final class CurrencySelect extends ComboBox<Currency> {

    /**
     * @param label translated already
     */
    public CurrencySelect(String label) {
        super(label);
        setItems(
                Currency.availableCurrencies()
                        .filter(currency -> currency.getDefaultFractionDigits() >= 0)
                        .sorted(Comparator.comparing(Currency::getCurrencyCode))
                        .toList());
        setItemLabelGenerator(currency ->
                Texts.get(
                        "shared.currency.item",
                        currency.getCurrencyCode(),
                        currency.getDisplayName(Texts.language())));
    }

    /** What people of that language most likely count in. */
    public static Currency usual() {
        return Currency.getInstance(Texts.language().equals(Languages.POLISH) ? "PLN" : "EUR");
    }
}
