package dev.plumb.domain.pipelines;

import dev.plumb.domain.shared.Codec;
import dev.plumb.domain.shared.Field;
import java.time.Instant;

/** When a stage was removed, and where its deals went. */
public record Removal(StageId target, Instant at) {

    /** As history knows it; none while the stage is there. */
    public static final Field<Removal> FIELD =
            new Field<>(
                    "removal",
                    new Codec<>(
                            removal -> removal.target.value() + " " + removal.at, Removal::read));

    private static Removal read(String text) {
        int blank = text.indexOf(' ');
        return new Removal(
                new StageId(Long.parseLong(text.substring(0, blank))),
                Instant.parse(text.substring(blank + 1)));
    }
}
