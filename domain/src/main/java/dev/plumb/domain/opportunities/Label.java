package dev.plumb.domain.opportunities;

import dev.plumb.domain.shared.Text;
import java.util.UUID;

/**
 * A word with a colour that opportunities are marked with.
 *
 * @param key a UUIDv7, by which programs know it
 */
public record Label(LabelId id, UUID key, String name, LabelColor color) {

    public static final int NAME_LENGTH = 60;

    public Label {
        name = Text.line("label.name", name, NAME_LENGTH);
    }
}
