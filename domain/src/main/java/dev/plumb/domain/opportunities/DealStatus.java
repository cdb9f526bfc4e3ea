package dev.plumb.domain.opportunities;

import dev.plumb.domain.lists.LostReasonId;
import dev.plumb.domain.opportunities.LostReason.Listed;
import dev.plumb.domain.opportunities.LostReason.Said;
import dev.plumb.domain.shared.Codec;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a deal stands. */
public sealed interface DealStatus {

    Open OPEN = new Open();

    Codec<DealStatus> CODEC = new Codec<>(DealStatus::write, DealStatus::read);

    /** Still being worked on. */
    record Open() implements DealStatus {}

    /** The customer said yes. */
    record Won(Instant at) implements DealStatus {}

    /**
     * @param reason null where none was asked for
     */
    record Lost(Instant at, @Nullable LostReason reason) implements DealStatus {}

    private static String write(DealStatus status) {
        return switch (status) {
            case Open() -> "OPEN";
            case Won(Instant at) -> "WON " + at;
            case Lost(Instant at, LostReason reason) -> "LOST " + at + write(reason);
        };
    }

    private static String write(@Nullable LostReason reason) {
        return switch (reason) {
            case null -> "";
            case Listed(LostReasonId id) -> " LISTED " + id.value();
            case Said(String text) -> " SAID " + text;
        };
    }

    private static DealStatus read(String text) {
        String[] parts = text.split(" ", 4);
        return switch (parts[0]) {
            case "OPEN" -> OPEN;
            case "WON" -> new Won(Instant.parse(parts[1]));
            case "LOST" ->
                    new Lost(
                            Instant.parse(parts[1]),
                            parts.length < 4 ? null : reason(parts[2], parts[3]));
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static LostReason reason(String kind, String text) {
        return switch (kind) {
            case "LISTED" -> new Listed(new LostReasonId(Long.parseLong(text)));
            case "SAID" -> new Said(text);
            default -> throw new IllegalArgumentException(kind);
        };
    }
}
