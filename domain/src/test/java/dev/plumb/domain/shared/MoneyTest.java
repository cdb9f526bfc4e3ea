package dev.plumb.domain.shared;

import static dev.plumb.domain.shared.Violations.violation;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void amounts_are_equal_however_many_zeros_were_typed() {
        assertThat(Money.of("12500", "PLN")).isEqualTo(Money.of("12500.00000", "PLN"));
        assertThat(Money.of("1.2E+3", "PLN")).isEqualTo(Money.of("1200", "PLN"));
    }

    @Test
    void an_amount_is_not_negative_not_too_large_and_not_too_fine() {
        assertThat(violation(() -> Money.of("-0.01", "PLN"))).isEqualTo("money.negative");
        assertThat(violation(() -> Money.of("1000000000000000", "PLN")))
                .isEqualTo("money.too-large");
        assertThat(violation(() -> Money.of("0.00001", "PLN"))).isEqualTo("money.decimals");
        assertThat(Money.of("999999999999999", "PLN").amount()).isEqualByComparingTo(Money.MAX);
    }
}
