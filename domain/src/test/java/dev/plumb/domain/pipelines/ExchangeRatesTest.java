package dev.plumb.domain.pipelines;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExchangeRatesTest {

    private static final Currency PLN = Currency.getInstance("PLN");
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency USD = Currency.getInstance("USD");
    private static final ExchangeRates RATES =
            new ExchangeRates(PLN, Map.of(EUR, new BigDecimal("4.255")));

    @Test
    void sums_are_converted_exactly_and_rounded_once_half_up() {
        assertThat(RATES.total(Map.of(PLN, new BigDecimal("0.5")))).isEqualByComparingTo("1");
        assertThat(RATES.total(Map.of(EUR, new BigDecimal("100"), PLN, new BigDecimal("0.4999"))))
                .isEqualByComparingTo("426");
    }

    @Test
    void a_share_is_taken_before_it_is_rounded() {
        assertThat(RATES.weighted(Map.of(PLN, new BigDecimal("10.4")), 25))
                .isEqualByComparingTo("3");
        assertThat(RATES.weighted(Map.of(EUR, BigDecimal.TEN), 0)).isEqualByComparingTo("0");
    }

    @Test
    void rates_are_turned_round_for_another_currency_that_has_one() {
        ExchangeRates rates =
                new ExchangeRates(PLN, Map.of(EUR, new BigDecimal("4"), USD, new BigDecimal("3")));

        assertThat(rates.in(EUR))
                .contains(
                        new ExchangeRates(
                                EUR,
                                Map.of(PLN, new BigDecimal("0.25"), USD, new BigDecimal("0.75"))));
        assertThat(rates.in(PLN)).contains(rates);
        assertThat(rates.in(Currency.getInstance("GBP"))).isEmpty();
    }

    @Test
    void a_currency_without_a_rate_is_left_out() {
        assertThat(RATES.covers(USD)).isFalse();
        assertThat(RATES.total(Map.of(USD, BigDecimal.TEN, PLN, new BigDecimal("7"))))
                .isEqualByComparingTo("7");
        assertThat(RATES.total(Map.of())).isEqualByComparingTo("0");
    }
}
