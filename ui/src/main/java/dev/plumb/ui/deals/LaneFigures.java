package dev.plumb.ui.deals;

import org.jspecify.annotations.Nullable;

/**
 * What a lane's header says.
 *
 * @param countText the count in words: "12 deals"
 * @param sum with its currency: "402 300 zł"
 * @param weighted "40 230 at 10 %", where probability is on
 */
record LaneFigures(long count, String countText, String sum, @Nullable String weighted) {}
