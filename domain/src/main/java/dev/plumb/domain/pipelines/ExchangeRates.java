package dev.plumb.domain.pipelines;

import dev.plumb.domain.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Currency;
import java.util.Map;

/**
 * The company's own rates.
 *
 * @param currency the company's currency
 * @param rates what one unit of a currency is worth in the company's; a currency without a rate is left out of sums
 */
public record ExchangeRates(Currency currency, Map<Currency, BigDecimal> rates) {

    public ExchangeRates {
        rates = Map.copyOf(rates);
    }

    public boolean covers(Currency other) {
        return other.equals(currency) || rates.containsKey(other);
    }

    /** The sum in the company's currency, rounded once, half up, to whole units. */
    public BigDecimal total(Collection<Money> exactSums) {
        return exactSums.stream()
                .filter(sum -> covers(sum.currency()))
                .map(sum -> sum.amount().multiply(rate(sum.currency())))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(0, RoundingMode.HALF_UP);
    }

    private BigDecimal rate(Currency other) {
        return other.equals(currency) ? BigDecimal.ONE : rates.getOrDefault(other, BigDecimal.ZERO);
    }
}
