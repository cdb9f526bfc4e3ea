package dev.plumb.application.opportunities.persistence;

import dev.plumb.application.opportunities.LaneTotals;
import dev.plumb.application.pipelines.StageTag;
import dev.plumb.domain.pipelines.ExchangeRates;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the deals of a stage come to, exactly and for each currency, while they are added up. */
final class LaneSums {

    private final StageTag stage;
    private final Map<Currency, BigDecimal> sums = new HashMap<>();
    private final Map<Currency, Long> counts = new HashMap<>();
    private long count;

    LaneSums(StageTag stage) {
        this.stage = stage;
    }

    StageTag stage() {
        return stage;
    }

    /**
     * @param currency null for deals without a value
     */
    void add(long deals, @Nullable Currency currency, BigDecimal sum) {
        count += deals;
        if (currency != null) {
            sums.merge(currency, sum, BigDecimal::add);
            counts.merge(currency, deals, Long::sum);
        }
    }

    LaneTotals totals(ExchangeRates rates) {
        Integer probability = stage.probability();
        return new LaneTotals(
                stage.id(),
                count,
                rates.total(sums),
                probability == null ? null : rates.weighted(sums, probability),
                counts.entrySet().stream()
                        .filter(deals -> !rates.covers(deals.getKey()))
                        .mapToLong(Map.Entry::getValue)
                        .sum());
    }
}
