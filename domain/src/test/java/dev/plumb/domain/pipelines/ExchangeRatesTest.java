package dev.plumb.domain.pipelines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.domain.shared.Money;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;

class ExchangeRatesTest {

    private static final Currency PLN = Currency.getInstance("PLN");
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final ExchangeRates RATES =
            new ExchangeRates(PLN, Map.of(EUR, new BigDecimal("4.255")));

    @Test
    void sums_are_converted_exactly_and_rounded_once_half_up() {
        assertThat(RATES.total(List.of(Money.of("0.25", "PLN"), Money.of("0.25", "PLN"))))
                .isEqualByComparingTo("1");
        assertThat(RATES.total(List.of(Money.of("100", "EUR"), Money.of("0.4999", "PLN"))))
                .isEqualByComparingTo("426");
    }

    @Test
    void a_currency_without_a_rate_is_left_out() {
        assertThat(RATES.covers(Currency.getInstance("USD"))).isFalse();
        assertThat(RATES.total(List.of(Money.of("5", "USD"), Money.of("7", "PLN"))))
                .isEqualByComparingTo("7");
        assertThat(RATES.total(List.of())).isEqualByComparingTo("0");
    }
}
