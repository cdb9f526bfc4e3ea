package dev.plumb.domain.shared;

import static dev.plumb.domain.shared.Violations.violation;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void blanks_around_a_text_are_taken_off() {
        assertThat(Text.line("title", "  Łącznik 22 \n", 20)).isEqualTo("Łącznik 22");
    }

    @Test
    void size_is_checked_first_then_characters_then_that_something_is_there() {
        assertThat(violation(() -> Text.line("title", "a\u0000b".repeat(9), 20)))
                .isEqualTo("title.too-long");
        assertThat(violation(() -> Text.line("title", "a\u0000b", 20)))
                .isEqualTo("title.characters");
        assertThat(violation(() -> Text.line("title", "   ", 20))).isEqualTo("title.required");
    }

    @Test
    void what_shows_nothing_is_nothing() {
        assertThat(violation(() -> Text.line("title", "\u00a0\u200b\u2060", 20)))
                .isEqualTo("title.required");
    }

    @Test
    void half_a_character_is_none() {
        assertThat(violation(() -> Text.line("title", "a\ud83e", 20)))
                .isEqualTo("title.characters");
        assertThat(Text.line("title", "a\ud83e\udda2", 20)).isEqualTo("a\ud83e\udda2");
    }

    @Test
    void lines_may_break_and_one_line_may_not() {
        assertThat(Text.lines("note", "a\n\tb", 20)).isEqualTo("a\n\tb");
        assertThat(violation(() -> Text.line("title", "a\nb", 20))).isEqualTo("title.characters");
    }
}
