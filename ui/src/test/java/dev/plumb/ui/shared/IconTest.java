package dev.plumb.ui.shared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class IconTest {
    private static final Pattern SYMBOL = Pattern.compile("<symbol id=\"([^\"]+)\"");

    @Test
    void icons_and_symbols_of_the_sprite_are_the_same() throws IOException {
        assertThat(SYMBOL.matcher(sprite()).results().map(match -> match.group(1)))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Icon.values()).map(Icon::symbol).toList());
    }

    @Test
    void an_icon_is_hidden_from_screen_readers() {
        assertThat(Icon.ARCHIVE.create().getElement().getAttribute("aria-hidden"))
                .isEqualTo("true");
    }

    private static String sprite() throws IOException {
        try (var sprite =
                IconTest.class.getResourceAsStream("/META-INF/resources/icons/icons.svg")) {
            return new String(Objects.requireNonNull(sprite).readAllBytes(), UTF_8);
        }
    }
}
