package dev.plumb.ui.deals;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stage, its totals and its first cards in the order of their ranks.
 *
 * @param entry what the stage asks for, in a few words
 * @param more whether the lane has further cards than these
 */
record LaneState(
        long stage,
        String name,
        long count,
        String countText,
        String sum,
        @Nullable String weighted,
        @Nullable String entry,
        List<CardState> cards,
        boolean more) {

    static LaneState of(
            long stage,
            String name,
            LaneFigures totals,
            @Nullable String entry,
            List<CardState> cards,
            boolean more) {
        return new LaneState(
                stage,
                name,
                totals.count(),
                totals.countText(),
                totals.sum(),
                totals.weighted(),
                entry,
                cards,
                more);
    }
}
