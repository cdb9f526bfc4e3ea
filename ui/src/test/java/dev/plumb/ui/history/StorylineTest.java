package dev.plumb.ui.history;

import static dev.plumb.ui.history.Tales.activity;
import static dev.plumb.ui.history.Tales.done;
import static dev.plumb.ui.history.Tales.entry;
import static dev.plumb.ui.history.Tales.note;
import static dev.plumb.ui.history.Tales.phase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumb.domain.history.OperationKind;
import dev.plumb.ui.history.TimelineItem.Changed;
import dev.plumb.ui.history.TimelineItem.Done;
import dev.plumb.ui.history.TimelineItem.Era;
import dev.plumb.ui.history.TimelineItem.Noted;
import dev.plumb.ui.history.TimelineItem.Planned;
import java.util.List;
import org.junit.jupiter.api.Test;

class StorylineTest {

    @Test
    void what_is_planned_comes_first_and_the_rest_by_time_latest_first() {
        Story story =
                new Story(
                        List.of(entry(3, OperationKind.MOVED), entry(1, OperationKind.DEAL_OPENED)),
                        List.of(note(2)),
                        List.of(activity(9), done(4)));

        assertThat(Storyline.of(story))
                .extracting(TimelineItem::getClass)
                .containsExactly(
                        Planned.class, Done.class, Changed.class, Noted.class, Changed.class);
    }

    @Test
    void what_was_done_names_whoever_has_done_it() {
        Story story = new Story(List.of(), List.of(), List.of(done(4)));

        assertThat(Storyline.of(story)).singleElement().extracting("by").isEqualTo(Tales.ANNA);
    }

    @Test
    void each_phase_that_ended_says_how_long_it_had_lasted() {
        Story story =
                new Story(
                        List.of(
                                entry(30, OperationKind.CONVERTED_TO_DEAL, phase("LEAD", "DEAL")),
                                entry(26, OperationKind.CONVERTED_TO_LEAD, phase("DEAL", "LEAD")),
                                entry(6, OperationKind.MOVED),
                                entry(5, OperationKind.DEAL_OPENED)),
                        List.of(),
                        List.of());

        assertThat(Storyline.of(story))
                .filteredOn(Era.class::isInstance)
                .extracting(era -> ((Era) era).phase(), era -> ((Era) era).lasted().toDays())
                .containsExactly(tuple("LEAD", 4L), tuple("DEAL", 21L));
    }

    @Test
    void a_filter_tells_its_part_and_counts_it() {
        List<TimelineItem> line =
                Storyline.of(
                        new Story(
                                List.of(
                                        entry(
                                                3,
                                                OperationKind.CONVERTED_TO_DEAL,
                                                phase("LEAD", "DEAL")),
                                        entry(1, OperationKind.LEAD_CAPTURED)),
                                List.of(note(2)),
                                List.of(activity(9), done(4))));

        assertThat(TimelineFilter.NOTES.countOf(line)).isEqualTo(1);
        assertThat(TimelineFilter.ACTIVITIES.countOf(line)).isEqualTo(2);
        assertThat(TimelineFilter.CHANGES.countOf(line)).isEqualTo(2);
        assertThat(line).filteredOn(TimelineFilter.CHANGES::tells).hasSize(3);
    }
}
