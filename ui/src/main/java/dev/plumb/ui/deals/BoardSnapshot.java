package dev.plumb.ui.deals;

import java.util.List;
import java.util.Map;

/**
 * All lanes with their first cards.
 *
 * @param texts see {@link BoardText}
 * @param sortCaption how lanes are sorted: "by next activity"
 */
record BoardSnapshot(
        long revision, Map<String, String> texts, String sortCaption, List<LaneState> lanes) {}
