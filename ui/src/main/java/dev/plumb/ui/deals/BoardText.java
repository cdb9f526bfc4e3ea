package dev.plumb.ui.deals;

import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The texts that the board says by itself. Places in braces are filled in the browser. */
enum BoardText {
    /** The name of the whole, for screen readers. */
    BOARD("board"),
    /** How the keyboard moves cards, for screen readers. */
    KEYS("keys"),
    STAGES("stages"),
    OPEN("open"),
    /** With {stage}. */
    MOVE_TO("moveTo"),
    /** The target that asks where to. */
    MOVE_TO_OTHER("moveToOther"),
    WON("won"),
    LOST("lost"),
    TO_LEAD("toLead"),
    DELETE("delete"),
    /** With {title}. */
    CARD_MENU("cardMenu"),
    /** With {owner}. */
    NOT_YOURS("notYours"),
    /** With {name}. */
    OWNER("owner"),
    EMPTY_LANE("emptyLane"),
    /** With {title}, {stage}, {position}, {count}. */
    MOVED("moved"),
    /** With {title}, {stage}. */
    PUT_BACK("putBack"),
    /** With {title}, {stage}. */
    PICKED_UP("pickedUp"),
    /** With {stage}, {count}. */
    OVER("over"),
    CANCELLED("cancelled"),
    /** Said of a card whose move has not been answered yet. */
    MOVING("moving"),
    /** While there is no connection. */
    STALE("stale");

    private final String wireName;

    BoardText(String wireName) {
        this.wireName = wireName;
    }

    String key() {
        return "deals.board." + wireName;
    }

    /** What goes into the snapshot. */
    static Map<String, String> all(UnaryOperator<String> translate) {
        return Arrays.stream(values())
                .collect(
                        Collectors.toMap(
                                text -> text.wireName, text -> translate.apply(text.key())));
    }
}
