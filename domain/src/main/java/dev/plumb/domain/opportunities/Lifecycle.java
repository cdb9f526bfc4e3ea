package dev.plumb.domain.opportunities;

import dev.plumb.domain.shared.Codec;
import java.time.Instant;

/**
 * Whether an opportunity is worked on, put aside, or thrown away; apart from its phase and status.
 */
public sealed interface Lifecycle {

    Active ACTIVE = new Active();

    Codec<Lifecycle> CODEC = new Codec<>(Lifecycle::write, Lifecycle::read);

    /** Worked on. */
    record Active() implements Lifecycle {}

    /** Put aside: read-only, listed under its own filter. */
    record Archived(Instant at) implements Lifecycle {}

    /** Thrown away, and restorable for thirty days. */
    record Deleted(Instant at) implements Lifecycle {}

    private static String write(Lifecycle lifecycle) {
        return switch (lifecycle) {
            case Active() -> "ACTIVE";
            case Archived(Instant at) -> "ARCHIVED " + at;
            case Deleted(Instant at) -> "DELETED " + at;
        };
    }

    private static Lifecycle read(String text) {
        String[] parts = text.split(" ", 2);
        return switch (parts[0]) {
            case "ACTIVE" -> ACTIVE;
            case "ARCHIVED" -> new Archived(Instant.parse(parts[1]));
            case "DELETED" -> new Deleted(Instant.parse(parts[1]));
            default -> throw new IllegalArgumentException(text);
        };
    }
}
