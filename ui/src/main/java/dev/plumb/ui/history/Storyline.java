package dev.plumb.ui.history;

import dev.plumb.application.access.UserTag;
import dev.plumb.application.activities.ActivityRow;
import dev.plumb.application.history.FieldChange;
import dev.plumb.application.history.HistoryEntry;
import dev.plumb.application.history.Shown;
import dev.plumb.domain.opportunities.OpportunityFields;
import dev.plumb.ui.history.TimelineItem.Changed;
import dev.plumb.ui.history.TimelineItem.Done;
import dev.plumb.ui.history.TimelineItem.Era;
import dev.plumb.ui.history.TimelineItem.Noted;
import dev.plumb.ui.history.TimelineItem.Past;
import dev.plumb.ui.history.TimelineItem.Planned;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts a story in order: what is planned, then what was, the latest first, with the phases that it
 * went through.
 */
final class Storyline {
    private Storyline() {}

    static List<TimelineItem> of(Story story) {
        List<TimelineItem> line = new ArrayList<>();
        story.activities().stream()
                .filter(activity -> activity.doneAt() == null)
                .map(Planned::new)
                .forEach(line::add);
        for (Past past : past(story)) {
            line.add(past);
            era(past, story.entries()).ifPresent(line::add);
        }
        return line;
    }

    private static List<Past> past(Story story) {
        Stream<Past> changes = story.entries().stream().map(Changed::new);
        Stream<Past> notes = story.notes().stream().map(Noted::new);
        Stream<Past> done = story.activities().stream().flatMap(Storyline::done);
        return Stream.of(changes, notes, done)
                .flatMap(items -> items)
                .sorted(Comparator.comparing(Past::at).reversed())
                .toList();
    }

    private static Stream<Past> done(ActivityRow activity) {
        Instant at = activity.doneAt();
        UserTag by = activity.doneBy();
        return at == null || by == null ? Stream.empty() : Stream.of(new Done(activity, at, by));
    }

    /**
     * The phase that ended with this change: it had begun with the change of phase before, or with
     * the arrival.
     */
    private static Optional<Era> era(Past past, List<HistoryEntry> entries) {
        if (!(past instanceof Changed(HistoryEntry entry))) {
            return Optional.empty();
        }
        List<HistoryEntry> before = entries.subList(entries.indexOf(entry) + 1, entries.size());
        return phaseLeft(entry)
                .filter(phase -> !before.isEmpty())
                .map(phase -> {
                    Instant begun =
                            before.stream()
                                    .filter(earlier -> phaseLeft(earlier).isPresent())
                                    .findFirst()
                                    .orElseGet(before::getLast)
                                    .at();
                    return new Era(phase, Duration.between(begun, entry.at()));
                });
    }

    static Optional<String> phaseLeft(HistoryEntry entry) {
        return entry.changes().stream()
                .filter(change -> change.field().equals(OpportunityFields.PHASE.key()))
                .map(FieldChange::before)
                .flatMap(before ->
                        before instanceof Shown.Word word
                                ? Stream.of(word.constant())
                                : Stream.empty())
                .findFirst();
    }
}
