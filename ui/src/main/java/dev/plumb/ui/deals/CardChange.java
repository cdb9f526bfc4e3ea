package dev.plumb.ui.deals;

import org.jspecify.annotations.Nullable;

/** A card is now in this stage and looks so; or, without either, it has left the board. */
record CardChange(long id, @Nullable Long stage, @Nullable CardState card) {

    static CardChange placed(long stage, CardState card) {
        return new CardChange(card.id(), stage, card);
    }

    static CardChange removed(long id) {
        return new CardChange(id, null, null);
    }
}
