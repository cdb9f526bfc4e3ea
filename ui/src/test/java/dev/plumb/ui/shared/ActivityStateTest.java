package dev.plumb.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.application.lists.ActivityTypeTag;
import dev.plumb.application.opportunities.NextActivity;
import dev.plumb.application.shared.Time;
import dev.plumb.domain.access.ColorScheme;
import dev.plumb.domain.activities.Due;
import dev.plumb.domain.lists.ActivityIcon;
import dev.plumb.domain.lists.ActivityTypeId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActivityStateTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    /** Where the day begins in Warsaw, still the day before in London. */
    private static final Instant MIDNIGHT = DAY.atStartOfDay(WARSAW).toInstant();

    private final Time time = new Time();
    private final Formats formats = new Formats(time);

    @Test
    void without_an_activity_there_is_none() {
        assertThat(ActivityState.of(null, MIDNIGHT, WARSAW)).isEqualTo(ActivityState.NONE);
        assertThat(words(null, MIDNIGHT)).isEqualTo("None planned");
    }

    @Test
    void one_of_today_is_overdue_only_when_the_day_is_over() {
        NextActivity call = on(DAY, null);
        assertThat(state(call, MIDNIGHT)).isEqualTo(ActivityState.TODAY);
        assertThat(state(call, hour(24).minusMillis(1))).isEqualTo(ActivityState.TODAY);
        assertThat(state(call, hour(24))).isEqualTo(ActivityState.OVERDUE);
        assertThat(words(call, hour(24))).isEqualTo("1 day late, call");
        assertThat(words(call, MIDNIGHT)).isEqualTo("Today, call");
    }

    @Test
    void one_with_a_time_is_overdue_from_then_on() {
        NextActivity call = on(DAY, LocalTime.of(14, 0));
        assertThat(words(call, hour(13))).isEqualTo("Today, 14:00");
        assertThat(state(call, hour(14))).isEqualTo(ActivityState.OVERDUE);
        assertThat(words(call, hour(15))).isEqualTo("Late since 14:00");
    }

    @Test
    void one_of_tomorrow_is_for_later_up_to_midnight() {
        NextActivity call = on(DAY, LocalTime.of(14, 0));
        assertThat(state(call, MIDNIGHT.minusMillis(1))).isEqualTo(ActivityState.LATER);
        assertThat(state(call, MIDNIGHT)).isEqualTo(ActivityState.TODAY);
        assertThat(words(call, hour(-30))).isEqualTo("25\u00a0Nov");
    }

    @Test
    void one_at_midnight_is_of_the_day_that_begins() {
        assertThat(state(on(DAY.plusDays(1), LocalTime.MIDNIGHT), hour(12)))
                .isEqualTo(ActivityState.LATER);
    }

    @Test
    void the_day_of_one_without_a_time_ends_with_its_owners_wherever_one_looks_from() {
        NextActivity call = on(DAY, null);
        ZoneId tokyo = ZoneId.of("Asia/Tokyo");
        assertThat(ActivityState.of(call, hour(12), tokyo)).isEqualTo(ActivityState.LATER);
        assertThat(ActivityState.of(call, hour(17), tokyo)).isEqualTo(ActivityState.TODAY);
        assertThat(ActivityState.of(call, hour(24), tokyo)).isEqualTo(ActivityState.OVERDUE);
    }

    @Test
    void days_late_are_days_of_the_calendar() {
        assertThat(words(on(DAY.minusDays(2), LocalTime.of(23, 0)), hour(1)))
                .isEqualTo("2 days late, call");
    }

    private static ActivityState state(NextActivity next, Instant now) {
        return ActivityState.of(next, now, WARSAW);
    }

    private String words(@Nullable NextActivity next, Instant now) {
        StringBuilder words = new StringBuilder();
        time.at(
                now,
                () ->
                        SessionOf.user(
                                Preferences.NONE.with(Locale.ENGLISH, WARSAW, ColorScheme.SYSTEM),
                                () -> words.append(formats.activity(next))));
        return words.toString();
    }

    private static Instant hour(int hour) {
        return MIDNIGHT.plusSeconds(3600L * hour);
    }

    private static NextActivity on(LocalDate date, @Nullable LocalTime at) {
        Due due = new Due(date, at);
        return new NextActivity(
                new ActivityTypeTag(new ActivityTypeId(1), "Call", ActivityIcon.CALL),
                due,
                due.at(WARSAW));
    }
}
