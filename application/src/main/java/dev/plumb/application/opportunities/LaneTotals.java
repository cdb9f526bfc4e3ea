package dev.plumb.application.opportunities;

import dev.plumb.domain.pipelines.StageId;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What all open deals of a stage come to that the reader sees.
 *
 * @param sum in the company's currency, in whole units, rounded once, half up
 * @param weighted by the stage's probability; null where it has none
 * @param withoutRate how many deals are left out of the sums, as their currency has no rate
 */
public record LaneTotals(
        StageId stage,
        long count,
        BigDecimal sum,
        @Nullable BigDecimal weighted,
        long withoutRate) {}
