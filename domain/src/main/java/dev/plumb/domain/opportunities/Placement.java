package dev.plumb.domain.opportunities;

import dev.plumb.domain.pipelines.StageId;
import dev.plumb.domain.shared.Codec;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The stage of a deal, and since when it is there. */
public record Placement(StageId stage, Instant since) {

    static final Codec<Placement> CODEC =
            new Codec<>(p -> p.stage.value() + " " + p.since, Placement::read);

    /** Whether these values of a field are placements in one stage, whatever their moments. */
    public static boolean areInOneStage(@Nullable Object one, @Nullable Object other) {
        return one instanceof Placement a
                && other instanceof Placement b
                && a.stage.equals(b.stage);
    }

    private static Placement read(String text) {
        int blank = text.indexOf(' ');
        return new Placement(
                new StageId(Long.parseLong(text.substring(0, blank))),
                Instant.parse(text.substring(blank + 1)));
    }
}
