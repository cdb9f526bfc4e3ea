package dev.plumb.domain.pipelines;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The company's own rates.
 *
 * @param currency the company's currency
 * @param rates what one unit of a currency is worth in the company's; a currency without a rate is
 *     left out of sums
 */
public record ExchangeRates(Currency currency, Map<Currency, BigDecimal> rates) {

    /** Digits before the decimal point. */
    public static final int INTEGERS = 11;

    /** Digits after it. */
    public static final int DECIMALS = 8;

    public ExchangeRates {
        rates =
                rates.entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey,
                                        rate -> rate.getValue().stripTrailingZeros()));
    }

    public boolean covers(Currency other) {
        return other.equals(currency) || rates.containsKey(other);
    }

    /** The same rates for a company that counts in another currency; empty without a rate of it. */
    public Optional<ExchangeRates> in(Currency other) {
        BigDecimal worth = other.equals(currency) ? BigDecimal.ONE : rates.get(other);
        if (worth == null) {
            return Optional.empty();
        }
        Map<Currency, BigDecimal> converted = new HashMap<>(rates);
        converted.put(currency, BigDecimal.ONE);
        converted.remove(other);
        converted.replaceAll((_, rate) -> rate.divide(worth, DECIMALS, RoundingMode.HALF_UP));
        return Optional.of(new ExchangeRates(other, converted));
    }

    /** The sum in the company's currency, rounded once, half up, to whole units. */
    public BigDecimal total(Map<Currency, BigDecimal> exactSums) {
        return share(exactSums, BigDecimal.ONE);
    }

    /** As {@link #total}, of so many per cent of it. */
    public BigDecimal weighted(Map<Currency, BigDecimal> exactSums, int percent) {
        return share(exactSums, BigDecimal.valueOf(percent, 2));
    }

    private BigDecimal share(Map<Currency, BigDecimal> exactSums, BigDecimal share) {
        return exactSums.entrySet().stream()
                .filter(sum -> covers(sum.getKey()))
                .map(sum -> sum.getValue().multiply(rate(sum.getKey())))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .multiply(share)
                .setScale(0, RoundingMode.HALF_UP);
    }

    private BigDecimal rate(Currency other) {
        return other.equals(currency) ? BigDecimal.ONE : requireNonNull(rates.get(other));
    }
}
