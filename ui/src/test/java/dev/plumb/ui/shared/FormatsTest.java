package dev.plumb.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.application.shared.Time;
import dev.plumb.domain.access.ColorScheme;
import dev.plumb.domain.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private static final Instant NOW = Instant.parse("2026-11-25T13:05:00Z");
    private static final Currency ZLOTY = Currency.getInstance("PLN");

    private final Time time = new Time();
    private final Formats formats = new Formats(time);

    @Test
    void amounts_read_as_in_the_users_language() {
        polish(() -> {
            assertThat(formats.money(Money.of("126000", "PLN"))).isEqualTo("126\u00a0000\u00a0zł");
            assertThat(formats.money(Money.of("9600", "PLN"))).isEqualTo("9\u00a0600\u00a0zł");
            assertThat(formats.money(Money.of("1234.5", "EUR"))).isEqualTo("1\u00a0234,50\u00a0€");
        });
        english(() -> {
            assertThat(formats.money(Money.of("126000", "PLN"))).isEqualTo("126,000\u00a0zł");
            assertThat(formats.money(Money.of("0.125", "EUR"))).isEqualTo("0.125\u00a0€");
        });
    }

    @Test
    void a_sign_that_several_currencies_share_is_not_used() {
        polish(() -> {
            assertThat(formats.currencySign(Currency.getInstance("CZK"))).isEqualTo("Kč");
            assertThat(formats.currencySign(Currency.getInstance("CAD"))).isNotEqualTo("$");
        });
    }

    @Test
    void a_sum_is_shown_in_whole_units() {
        english(() ->
                assertThat(formats.whole(new BigDecimal("1499.5"), ZLOTY))
                        .isEqualTo("1,500\u00a0zł"));
    }

    @Test
    void a_yen_has_no_decimals_but_shows_those_it_has() {
        english(() -> assertThat(formats.amount(Money.of("10.5", "JPY"))).isEqualTo("10.5"));
    }

    @Test
    void dates_have_the_day_before_the_month() {
        LocalDate day = LocalDate.of(2026, 11, 25);
        polish(() -> assertThat(formats.date(day)).isEqualTo("25\u00a0lis\u00a02026"));
        english(() -> assertThat(formats.date(day)).isEqualTo("25\u00a0Nov\u00a02026"));
        english(() -> assertThat(formats.time(LocalTime.of(14, 5))).isEqualTo("14:05"));
    }

    @Test
    void another_year_is_named() {
        time.at(
                NOW,
                () ->
                        english(() -> {
                            assertThat(formats.shortDate(LocalDate.of(2026, 12, 1)))
                                    .isEqualTo("1\u00a0Dec");
                            assertThat(formats.shortDate(LocalDate.of(2027, 1, 1)))
                                    .isEqualTo("1\u00a0Jan\u00a02027");
                        }));
    }

    @Test
    void moments_are_told_in_the_users_zone() {
        polish(() -> assertThat(formats.dateTime(NOW)).isEqualTo("25\u00a0lis\u00a02026, 14:05"));
    }

    @Test
    void what_was_lately_is_told_by_how_long_ago() {
        time.at(
                NOW,
                () -> {
                    english(() -> {
                        assertThat(formats.relative(NOW)).isEqualTo("now");
                        assertThat(formats.relative(NOW.minusSeconds(180)))
                                .isEqualTo("3 minutes ago");
                        assertThat(formats.relative(NOW.minusSeconds(5 * 3600)))
                                .isEqualTo("5 hours ago");
                        assertThat(formats.relative(NOW.minusSeconds(24 * 3600)))
                                .isEqualTo("yesterday");
                        assertThat(formats.relative(NOW.minusSeconds(20 * 24 * 3600)))
                                .isEqualTo("5\u00a0Nov\u00a02026");
                    });
                    polish(() -> {
                        assertThat(formats.relative(NOW.minusSeconds(120)))
                                .isEqualTo("2 minuty temu");
                        assertThat(formats.relative(NOW.minusSeconds(300)))
                                .isEqualTo("5 minut temu");
                    });
                });
    }

    private static void polish(Runnable work) {
        as(Locale.of("pl"), work);
    }

    private static void english(Runnable work) {
        as(Locale.ENGLISH, work);
    }

    private static void as(Locale language, Runnable work) {
        SessionOf.user(
                Preferences.NONE.with(language, ZoneId.of("Europe/Warsaw"), ColorScheme.SYSTEM),
                work);
    }
}
