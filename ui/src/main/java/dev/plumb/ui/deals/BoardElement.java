package dev.plumb.ui.deals;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * The board in the browser. It keeps no card here: snapshots and patches are sent by calls, what
 * people do comes back through the {@link Listener}.
 */
@Tag("plumb-board")
@JsModule("context://js/plumb-board.js")
class BoardElement extends Component implements HasStyle {

    /**
     * What people ask of the board. Each answer is the listener's: it checks, decides and calls
     * back.
     */
    interface Listener {
        /** The cards are on the page. */
        void ready();

        void move(long id, long version, long stage);

        void act(long id, long version, BoardAction action);

        /**
         * @param shown how many cards of the lane, from its top, are on the page
         */
        MoreCards more(long stage, int shown);

        /** The browser has missed something and needs a new snapshot. */
        void reload();
    }

    private static final Logger LOG = LoggerFactory.getLogger(BoardElement.class);

    private static final long MOST_SHOWN = 100_000;

    private final Listener listener;

    BoardElement(Listener listener) {
        this.listener = listener;
    }

    void load(BoardSnapshot snapshot) {
        call("load($0)", snapshot);
    }

    void patch(BoardPatch patch) {
        call("patch($0)", patch);
    }

    /** Refuses a move: the card flies back to its stage. Without a card, it looks as it did. */
    void putBack(long id, long stage, @Nullable CardState card) {
        call("putBack($0, $1, $2)", id, stage, card);
    }

    /** Refuses a move of a card that has left the board. */
    void release(long id) {
        call("putBack($0, null, null)", id);
    }

    /**
     * Confirms a move: the card takes its place and is lit, the lanes' totals are brought up to
     * date.
     */
    void settle(long id, long stage, CardState card, Map<Long, LaneFigures> totals) {
        call("settle($0, $1, $2, $3)", id, stage, card, totals);
    }

    /** In the order of the calls, and not before the element's script has run. */
    private void call(String function, @Nullable Object... arguments) {
        getElement()
                .executeJs(
                        "customElements.whenDefined('plumb-board').then(() => this."
                                + function
                                + ")",
                        arguments);
    }

    @ClientCallable
    void ready() {
        listener.ready();
    }

    @ClientCallable
    void reload() {
        listener.reload();
    }

    @ClientCallable
    void move(JsonNode id, JsonNode version, JsonNode stage) {
        OptionalLong item = WireNumber.read(id);
        OptionalLong seen = WireNumber.read(version);
        OptionalLong target = WireNumber.read(stage);
        if (item.isPresent() && seen.isPresent() && target.isPresent()) {
            listener.move(item.getAsLong(), seen.getAsLong(), target.getAsLong());
        } else {
            ignore("move");
        }
    }

    @ClientCallable
    void act(JsonNode id, JsonNode version, JsonNode action) {
        OptionalLong item = WireNumber.read(id);
        OptionalLong seen = WireNumber.read(version);
        Optional<BoardAction> wanted = BoardAction.named(action.asString(""));
        if (item.isPresent() && seen.isPresent() && wanted.isPresent()) {
            listener.act(item.getAsLong(), seen.getAsLong(), wanted.get());
        } else {
            ignore("act");
        }
    }

    @ClientCallable
    MoreCards more(JsonNode stage, JsonNode shown) {
        OptionalLong lane = WireNumber.read(stage);
        OptionalLong cards = WireNumber.read(shown);
        if (lane.isPresent() && cards.isPresent() && cards.getAsLong() <= MOST_SHOWN) {
            return listener.more(lane.getAsLong(), (int) cards.getAsLong());
        }
        ignore("more");
        return MoreCards.NONE;
    }

    private static void ignore(String call) {
        LOG.warn("Ignored a malformed call of the board: {}", call);
    }
}
