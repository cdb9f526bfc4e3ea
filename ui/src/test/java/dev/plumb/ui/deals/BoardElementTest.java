package dev.plumb.ui.deals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BoardElementTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<String> heard = new ArrayList<>();
    private final BoardElement board = new BoardElement(new Recorder());

    @Test
    void numbers_arrive_bare_or_in_quotes() {
        board.move(json("\"4711\""), json("3"), json("\"12\""));
        board.act(json("4711"), json("3"), json("\"toLead\""));

        assertThat(heard).containsExactly("move 4711 3 12", "act 4711 3 TO_LEAD");
    }

    @Test
    void malformed_calls_are_ignored() {
        for (String bad :
                List.of(
                        "null",
                        "\"x\"",
                        "-1",
                        "1.5",
                        "{}",
                        "[1]",
                        "\"\"",
                        "99999999999999999999",
                        "true")) {
            board.move(json(bad), json("1"), json("1"));
            board.act(json("1"), json(bad), json("\"won\""));
            board.more(json(bad), json("1"));
            board.more(json("1"), json(bad));
        }
        board.act(json("1"), json("1"), json("\"drop table\""));
        board.act(json("1"), json("1"), json("{}"));

        assertThat(board.more(json("1"), json("100001"))).isEqualTo(MoreCards.NONE);
        assertThat(heard).isEmpty();
    }

    @Test
    void a_card_that_left_the_board_is_sent_without_stage_and_card() {
        assertThat(JSON.writeValueAsString(CardChange.removed(7)))
                .isEqualTo("{\"id\":7,\"stage\":null,\"card\":null}");
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    private final class Recorder implements BoardElement.Listener {
        @Override
        public void ready() {
            heard.add("ready");
        }

        @Override
        public void move(long id, long version, long stage) {
            heard.add("move %d %d %d".formatted(id, version, stage));
        }

        @Override
        public void act(long id, long version, BoardAction action) {
            heard.add("act %d %d %s".formatted(id, version, action));
        }

        @Override
        public MoreCards more(long stage, int shown) {
            heard.add("more %d %d".formatted(stage, shown));
            return MoreCards.NONE;
        }

        @Override
        public void reload() {
            heard.add("reload");
        }
    }
}
