package dev.plumb.ui.access;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import dev.plumb.domain.pipelines.ExchangeRates;
import dev.plumb.ui.shared.CurrencySelect;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.Texts;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What one unit of a currency is worth in the company's. */
final class RateRow extends Div {

    private final CurrencySelect currency = new CurrencySelect(Texts.get("access.settings.unit"));
    private final BigDecimalField rate = new BigDecimalField(Texts.get("access.settings.rate"));

    /**
     * @param remove told of this row
     */
    RateRow(@Nullable Currency chosen, @Nullable BigDecimal worth, Consumer<RateRow> remove) {
        addClassNames("plumb-row", "plumb-rate");
        currency.setValue(chosen);
        rate.setLocale(Texts.language());
        rate.setValue(worth);
        rate.addThemeVariants(TextFieldVariant.ALIGN_RIGHT);
        rate.setI18n(
                new BigDecimalField.BigDecimalFieldI18n()
                        .setBadInputErrorMessage(Texts.get("access.settings.rate.bad")));
        Button away = new Button(Icon.X.create(), _ -> remove.accept(this));
        away.addThemeVariants(ButtonVariant.TERTIARY);
        away.setAriaLabel(Texts.get("access.settings.rate.remove"));
        away.setTooltipText(Texts.get("access.settings.rate.remove"));
        add(currency, rate, away);
    }

    void focus() {
        currency.focus();
    }

    void showIn(Currency company) {
        rate.setSuffixComponent(new Div(company.getCurrencyCode()));
    }

    void show(BigDecimal worth) {
        rate.setValue(worth);
    }

    /** Whether that is one of its rates. */
    boolean shows(ExchangeRates rates) {
        return isFilled() && rate().equals(rates.rates().get(currency()));
    }

    @Nullable Currency currency() {
        return currency.getValue();
    }

    boolean isFilled() {
        return !currency.isEmpty() && !rate.isEmpty() && rate.getValue().signum() > 0;
    }

    void empty() {
        rate.clear();
    }

    BigDecimal rate() {
        return rate.getValue().stripTrailingZeros();
    }

    /** Says what is wrong at the field; true if nothing is. */
    boolean isRight(@Nullable Currency company, boolean first) {
        Currency chosen = currency.getValue();
        currency.setErrorMessage(
                Texts.get(chosen == null ? "error.required" : "access.settings.currency.twice"));
        currency.setInvalid(chosen == null || !first || chosen.equals(company));
        String problem = problem();
        rate.setErrorMessage(problem);
        rate.setInvalid(problem != null);
        return !currency.isInvalid() && !rate.isInvalid();
    }

    private @Nullable String problem() {
        if (rate.isEmpty() || rate.getValue().signum() <= 0) {
            return Texts.get("access.settings.rate.bad");
        }
        if (rate().scale() > ExchangeRates.DECIMALS) {
            return Texts.get("access.settings.rate.decimals", ExchangeRates.DECIMALS);
        }
        return rate().precision() - rate().scale() > ExchangeRates.INTEGERS
                ? Texts.get("access.settings.rate.large")
                : null;
    }
}
