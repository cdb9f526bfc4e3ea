package dev.plumb.ui.deals;

import java.util.List;

/** Further cards of a lane, and whether there are still more. */
record MoreCards(List<CardState> cards, boolean more) {
    static final MoreCards NONE = new MoreCards(List.of(), false);
}
