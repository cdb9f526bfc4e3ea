package dev.plumb.ui.deals;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What has changed since the revision it starts from. The browser asks for a snapshot if it has
 * another one.
 *
 * @param totals of the stages that changed
 * @param notice read aloud
 */
record BoardPatch(
        long from,
        long revision,
        List<CardChange> cards,
        Map<Long, LaneFigures> totals,
        @Nullable Notice notice) {

    record Notice(String kind, String text) {}
}
