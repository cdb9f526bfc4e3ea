package dev.plumb.domain.opportunities;

import dev.plumb.domain.shared.Text;

/** What an opportunity is called. */
public record Title(String value) {

    public static final int MAX_LENGTH = 400;

    public Title {
        value = Text.line("title", value, MAX_LENGTH);
    }
}
