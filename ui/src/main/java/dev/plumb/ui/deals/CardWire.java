package dev.plumb.ui.deals;

import dev.plumb.application.access.UserTag;
import dev.plumb.application.opportunities.DealCard;
import dev.plumb.application.opportunities.NextActivity;
import dev.plumb.domain.opportunities.Progress;
import dev.plumb.domain.opportunities.Rotting;
import dev.plumb.domain.shared.Money;
import dev.plumb.ui.shared.Addresses;
import dev.plumb.ui.shared.Formats;
import dev.plumb.ui.shared.LabelDots;
import dev.plumb.ui.shared.Texts;
import dev.plumb.ui.shared.UserAvatar;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes one card as the browser shows it. */
@Component
class CardWire {
    private final Formats formats;

    CardWire(Formats formats) {
        this.formats = formats;
    }

    CardState of(DealCard card) {
        Money value = card.value();
        return new CardState(
                card.id().value(),
                card.version().value(),
                card.title(),
                Objects.requireNonNullElse(card.contact(), ""),
                owner(card.owner()),
                value == null ? "" : formats.amount(value),
                value == null ? "" : formats.currencySign(value.currency()),
                activity(card.nextActivity()),
                card.labels().stream()
                        .map(label ->
                                new CardState.Label(label.name(), LabelDots.style(label.color())))
                        .toList(),
                rotting(card.rotting()),
                card.mayMove(),
                Addresses.deal(card.id()),
                card.rank());
    }

    private CardState.Activity activity(@Nullable NextActivity next) {
        return new CardState.Activity(formats.activityState(next).style(), formats.activity(next));
    }

    private CardState.@Nullable Rotting rotting(@Nullable Rotting rotting) {
        if (rotting == null) {
            return null;
        }
        Progress since = rotting.since();
        return new CardState.Rotting(
                Texts.get("deals.rotting.days", rotting.days()),
                Texts.get(
                        "deals.rotting." + since.kind().name(),
                        rotting.days(),
                        formats.shortDate(LocalDate.ofInstant(since.at(), formats.zone())),
                        since.subject()));
    }

    private static CardState.Owner owner(UserTag owner) {
        return new CardState.Owner(
                UserAvatar.name(owner), initials(owner.name()), UserAvatar.color(owner.id()));
    }

    /** Of the first word and the last. */
    static String initials(String name) {
        List<String> words = Arrays.stream(name.strip().split("\\s+")).toList();
        return Stream.of(words.getFirst(), words.size() > 1 ? words.getLast() : "")
                .map(word ->
                        word.codePoints()
                                .limit(1)
                                .mapToObj(Character::toString)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }
}
