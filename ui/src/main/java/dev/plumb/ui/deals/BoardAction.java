package dev.plumb.ui.deals;

import java.util.Arrays;
import java.util.Optional;

/** What can be asked of a card beside moving it to another lane. */
enum BoardAction {
    OPEN("open"),
    WON("won"),
    LOST("lost"),
    MOVE_TO("moveTo"),
    TO_LEAD("toLead"),
    DELETE("delete");

    private final String wireName;

    BoardAction(String wireName) {
        this.wireName = wireName;
    }

    static Optional<BoardAction> named(String wireName) {
        return Arrays.stream(values())
                .filter(action -> action.wireName.equals(wireName))
                .findFirst();
    }
}
