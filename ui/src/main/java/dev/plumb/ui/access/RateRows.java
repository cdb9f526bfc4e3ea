package dev.plumb.ui.access;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import dev.plumb.domain.pipelines.ExchangeRates;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.Texts;
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

/** What other currencies are worth in the company's. */
final class RateRows extends Div {

    private final Div rows = new Div();
    private final Button more =
            new Button(
                    Texts.get("access.settings.rate.add"),
                    Icon.PLUS.create(),
                    _ -> addRow(null, null).focus());
    private @Nullable Currency company;

    RateRows() {
        rows.addClassName("plumb-rates");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(rows, more);
    }

    /**
     * The company counts in another currency; what is worth how much in that is worked out, or
     * asked for anew where that is not known.
     */
    void countIn(Currency other) {
        if (company != null && !company.equals(other)) {
            convert(new ExchangeRates(company, worth()), other);
        }
        company = other;
        rows().forEach(row -> row.showIn(other));
    }

    void show(ExchangeRates rates) {
        rows.removeAll();
        rates.rates().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Currency::getCurrencyCode)))
                .forEach(rate -> addRow(rate.getKey(), rate.getValue()));
    }

    /**
     * Shows what is there now wherever it still shows what was seen; where that cannot be counted
     * in the currency shown, it asks for the rates that were added.
     */
    void follow(ExchangeRates seen, ExchangeRates now) {
        Currency counted = requireNonNull(company);
        Optional<ExchangeRates> before = seen.in(counted);
        Optional<ExchangeRates> after = now.in(counted);
        if (before.isPresent() && after.isPresent()) {
            replace(before.get(), after.get());
        } else {
            now.rates().keySet().stream()
                    .filter(unit -> !seen.rates().containsKey(unit) && !unit.equals(counted))
                    .filter(unit -> rows().stream().noneMatch(row -> unit.equals(row.currency())))
                    .forEach(unit -> addRow(unit, null));
        }
    }

    boolean hold(ExchangeRates seen) {
        return rows().stream().allMatch(RateRow::isFilled) && worth().equals(seen.rates());
    }

    /** Whether all can be used; if not, it is said at the field. */
    boolean isRight() {
        Set<Currency> seen = new HashSet<>();
        boolean right = true;
        for (RateRow row : rows()) {
            Currency unit = row.currency();
            right &= row.isRight(company, unit == null || seen.add(unit));
        }
        return right;
    }

    Map<Currency, BigDecimal> worth() {
        Map<Currency, BigDecimal> worth = new LinkedHashMap<>();
        rows().stream()
                .filter(RateRow::isFilled)
                .forEach(row -> worth.put(requireNonNull(row.currency()), row.rate()));
        return worth;
    }

    private void convert(ExchangeRates before, Currency other) {
        rows().stream().filter(row -> !row.shows(before)).forEach(RateRow::empty);
        before.in(other)
                .ifPresentOrElse(
                        after -> replace(before, after), () -> rows().forEach(RateRow::empty));
    }

    private void replace(ExchangeRates before, ExchangeRates after) {
        for (RateRow row : rows()) {
            if (row.shows(before)) {
                BigDecimal worth = after.rates().get(row.currency());
                if (worth == null) {
                    rows.remove(row);
                } else {
                    row.show(worth);
                }
            }
        }
        Map<Currency, BigDecimal> added = new LinkedHashMap<>(after.rates());
        added.keySet().removeAll(before.rates().keySet());
        rows().forEach(row -> added.remove(row.currency()));
        added.forEach(this::addRow);
    }

    private void remove(RateRow row) {
        List<RateRow> before = rows();
        rows.remove(row);
        int next = before.indexOf(row) + 1;
        if (next < before.size()) {
            before.get(next).focus();
        } else {
            more.focus();
        }
    }

    private RateRow addRow(@Nullable Currency unit, @Nullable BigDecimal worth) {
        RateRow row = new RateRow(unit, worth, this::remove);
        if (company != null) {
            row.showIn(company);
        }
        rows.add(row);
        return row;
    }

    private List<RateRow> rows() {
        return rows.getChildren().map(RateRow.class::cast).toList();
    }
}
