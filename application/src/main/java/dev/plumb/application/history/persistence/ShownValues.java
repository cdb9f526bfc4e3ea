package dev.plumb.application.history.persistence;

import dev.plumb.application.history.Shown;
import dev.plumb.domain.lists.LostReasonId;
import dev.plumb.domain.opportunities.DealStatus;
import dev.plumb.domain.opportunities.DealStatus.Lost;
import dev.plumb.domain.opportunities.DealStatus.Open;
import dev.plumb.domain.opportunities.DealStatus.Won;
import dev.plumb.domain.opportunities.Lifecycle;
import dev.plumb.domain.opportunities.Lifecycle.Active;
import dev.plumb.domain.opportunities.Lifecycle.Archived;
import dev.plumb.domain.opportunities.Lifecycle.Deleted;
import dev.plumb.domain.opportunities.LostReason;
import dev.plumb.domain.opportunities.LostReason.Listed;
import dev.plumb.domain.opportunities.LostReason.Said;
import dev.plumb.domain.opportunities.Placement;
import dev.plumb.domain.opportunities.Title;
import dev.plumb.domain.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Puts values of history into the form that screens show.
 *
 * @param names by id
 */
record ShownValues(Map<Object, String> names) {

    @Nullable Shown of(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Title title -> new Shown.Typed(title.value());
            case Money money -> new Shown.Amount(money);
            case LocalDate date -> new Shown.Day(date);
            case Enum<?> word -> new Shown.Word(word.name(), null, null);
            case Lifecycle lifecycle -> word(lifecycle);
            case DealStatus status -> word(status);
            case Placement placement -> named(placement.stage());
            case Collection<?> several -> names(several);
            case String written -> new Shown.Typed(written);
            default -> named(value);
        };
    }

    private static Shown word(Lifecycle lifecycle) {
        return switch (lifecycle) {
            case Active() -> new Shown.Word("ACTIVE", null, null);
            case Archived(Instant at) -> new Shown.Word("ARCHIVED", at, null);
            case Deleted(Instant at) -> new Shown.Word("DELETED", at, null);
        };
    }

    private Shown word(DealStatus status) {
        return switch (status) {
            case Open() -> new Shown.Word("OPEN", null, null);
            case Won(Instant at) -> new Shown.Word("WON", at, null);
            case Lost(Instant at, LostReason reason) -> new Shown.Word("LOST", at, words(reason));
        };
    }

    private @Nullable String words(@Nullable LostReason reason) {
        return switch (reason) {
            case null -> null;
            case Listed(LostReasonId id) -> names.get(id);
            case Said(String text) -> text;
        };
    }

    private Shown named(Object id) {
        return new Shown.Named(names.get(id));
    }

    private Shown names(Collection<?> ids) {
        return new Shown.Names(
                ids.stream().map(names::get).filter(Objects::nonNull).sorted().toList());
    }
}
