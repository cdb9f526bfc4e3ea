package dev.plumb.domain.activities;

import static dev.plumb.domain.shared.Violations.violation;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DueTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @Test
    void without_a_time_it_is_overdue_when_the_owners_day_ends() {
        assertThat(new Due(DAY, null).at(WARSAW))
                .isEqualTo(Instant.parse("2026-11-25T22:59:59.999999Z"));
        assertThat(new Due(DAY, null).at(AUCKLAND))
                .isEqualTo(Instant.parse("2026-11-25T10:59:59.999999Z"));
    }

    @Test
    void with_a_time_it_is_overdue_then() {
        assertThat(new Due(DAY, LocalTime.of(14, 0)).at(WARSAW))
                .isEqualTo(Instant.parse("2026-11-25T13:00:00Z"));
    }

    @Test
    void seconds_do_not_count() {
        assertThat(new Due(DAY, LocalTime.of(14, 0, 59, 7)))
                .isEqualTo(new Due(DAY, LocalTime.of(14, 0)));
    }

    @Test
    void a_day_that_nobody_can_mean_is_refused() {
        assertThat(violation(() -> new Due(LocalDate.of(202, 11, 25), null)))
                .isEqualTo("date.range");
        assertThat(violation(() -> new Due(LocalDate.of(20261, 11, 25), null)))
                .isEqualTo("date.range");
    }

    @Test
    void a_time_that_the_clocks_skip_is_the_next_that_there_is() {
        assertThat(new Due(LocalDate.of(2026, 3, 29), LocalTime.of(2, 30)).at(WARSAW))
                .isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
    }
}
