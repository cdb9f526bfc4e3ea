package dev.plumb.ui.history;

import java.util.List;

/** Which part of a story is told. */
enum TimelineFilter {
    ALL,
    NOTES,
    ACTIVITIES,
    CHANGES;

    boolean tells(TimelineItem item) {
        return switch (this) {
            case ALL -> true;
            case NOTES -> item instanceof TimelineItem.Noted;
            case ACTIVITIES ->
                    item instanceof TimelineItem.Planned || item instanceof TimelineItem.Done;
            case CHANGES ->
                    item instanceof TimelineItem.Changed || item instanceof TimelineItem.Era;
        };
    }

    long countOf(List<TimelineItem> line) {
        return line.stream()
                .filter(item -> tells(item) && !(item instanceof TimelineItem.Era))
                .count();
    }

    String key() {
        return switch (this) {
            case ALL -> "history.filter.all";
            case NOTES -> "history.filter.notes";
            case ACTIVITIES -> "history.filter.activities";
            case CHANGES -> "history.filter.changes";
        };
    }
}
