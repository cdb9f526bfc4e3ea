package dev.plumb.domain.opportunities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RottingTest {

    private static final Instant ENTERED = Instant.parse("2026-11-01T10:00:00Z");
    private static final Instant DONE = Instant.parse("2026-11-05T10:00:00Z");
    private static final Instant NOTED = Instant.parse("2026-11-09T22:30:00Z");
    private static final Instant NOW = Instant.parse("2026-11-16T08:00:00Z");

    @Test
    void the_latest_of_stage_activity_and_note_counts() {
        Progress entered = Progress.stageEntered(ENTERED);

        assertThat(entered.orActivityDone(null, null).orNoteWritten(null)).isEqualTo(entered);
        assertThat(entered.orActivityDone(DONE, "Call").orNoteWritten(ENTERED))
                .isEqualTo(new Progress(Progress.Kind.ACTIVITY_DONE, DONE, "Call"));
        assertThat(entered.orActivityDone(DONE, "Call").orNoteWritten(NOTED).kind())
                .isEqualTo(Progress.Kind.NOTE_WRITTEN);
    }

    @Test
    void a_deal_rots_once_the_days_have_passed_where_one_looks() {
        Progress noted = Progress.stageEntered(ENTERED).orNoteWritten(NOTED);

        assertThat(Rotting.of(noted, 7, NOW, ZoneOffset.UTC)).contains(new Rotting(7, noted));
        assertThat(Rotting.of(noted, 8, NOW, ZoneOffset.UTC)).isEmpty();
        assertThat(Rotting.of(noted, 7, NOW, ZoneId.of("Asia/Tokyo"))).isEmpty();
    }
}
