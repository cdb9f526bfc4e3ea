package dev.plumb.ui.access;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumb.domain.pipelines.Company;
import dev.plumb.domain.pipelines.ExchangeRates;
import dev.plumb.ui.shared.CurrencySelect;
import dev.plumb.ui.shared.Fields;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.Texts;
import dev.plumb.ui.shared.Unsaved;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the company is called, what it counts in, and what other currencies are worth. */
final class CompanyForm extends SettingsForm<Company> {

    private final TextField name = new TextField(Texts.get("access.settings.name"));
    private final CurrencySelect currency =
            new CurrencySelect(Texts.get("access.settings.currency"));
    private final DatePicker asOf = Fields.datePicker(Texts.get("access.settings.rates-as-of"));
    private final Div rows = new Div();

    CompanyForm() {
        name.setMaxLength(Company.NAME_LENGTH);
        name.setRequiredIndicatorVisible(true);
        currency.setRequiredIndicatorVisible(true);
        currency.setHelperText(Texts.get("access.settings.currency.help"));
        currency.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getOldValue() != null && !currency.isEmpty()) {
                convert(change.getOldValue(), currency.getValue());
            }
            rates().forEach(row -> row.showIn(currency.getValue()));
        });
        asOf.setRequiredIndicatorVisible(true);
        rows.addClassName("plumb-rates");
        Button more =
                new Button(
                        Texts.get("access.settings.rate.add"),
                        Icon.PLUS.create(),
                        _ -> addRow(null, null));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        Paragraph help = new Paragraph(Texts.get("access.settings.rates.help"));
        help.addClassName("plumb-quiet");
        Div facts = new Div(name, currency);
        facts.addClassName("plumb-opportunity-form");
        add(facts, new H3(Texts.get("access.settings.rates")), help, asOf, rows, more);
        Unsaved.guard(this);
    }

    @Override
    void show(Company company) {
        name.setValue(company.name());
        currency.setValue(company.rates().currency());
        asOf.setValue(company.ratesAsOf());
        show(company.rates());
    }

    private void show(ExchangeRates rates) {
        rows.removeAll();
        rates.rates().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Currency::getCurrencyCode)))
                .forEach(rate -> addRow(rate.getKey(), rate.getValue()));
    }

    /** What the rates are in another currency; where that is not known they are asked for anew. */
    private void convert(Currency before, Currency after) {
        Map<Currency, BigDecimal> worth = new LinkedHashMap<>();
        rates().stream().filter(RateRow::isFilled).forEach(row -> put(worth, row));
        new ExchangeRates(before, worth)
                .in(after)
                .ifPresentOrElse(this::show, () -> rates().forEach(RateRow::empty));
    }

    @Override
    Optional<Company> settings() {
        name.setErrorMessage(Texts.get("error.required"));
        name.setInvalid(name.getValue().isBlank());
        currency.setErrorMessage(Texts.get("error.required"));
        currency.setInvalid(currency.isEmpty());
        asOf.setInvalid(asOf.isEmpty());
        boolean right = areRatesRight();
        if (!right || name.isInvalid() || currency.isInvalid() || asOf.isInvalid()) {
            return Optional.empty();
        }
        Map<Currency, BigDecimal> worth = new LinkedHashMap<>();
        rates().forEach(row -> put(worth, row));
        return Optional.of(
                new Company(
                        name.getValue(),
                        new ExchangeRates(currency.getValue(), worth),
                        asOf.getValue()));
    }

    private boolean areRatesRight() {
        Set<Currency> seen = new HashSet<>();
        boolean right = true;
        for (RateRow row : rates()) {
            Currency unit = row.currency();
            right &= row.isRight(currency.getValue(), unit == null || seen.add(unit));
        }
        return right;
    }

    private static void put(Map<Currency, BigDecimal> worth, RateRow row) {
        Currency unit = row.currency();
        if (unit != null) {
            worth.put(unit, row.rate());
        }
    }

    private void addRow(@Nullable Currency unit, @Nullable BigDecimal worth) {
        RateRow row = new RateRow(unit, worth, rows::remove);
        row.showIn(currency.getValue());
        rows.add(row);
    }

    private List<RateRow> rates() {
        return rows.getChildren().map(RateRow.class::cast).toList();
    }
}
