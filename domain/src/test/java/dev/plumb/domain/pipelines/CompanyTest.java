package dev.plumb.domain.pipelines;

import static dev.plumb.domain.shared.Violations.violation;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompanyTest {

    @Test
    void its_rates_are_of_a_day_that_somebody_can_mean() {
        var rates = new ExchangeRates(Currency.getInstance("EUR"), Map.of());
        var year = LocalDate.of(20255, 1, 1);
        assertThat(violation(() -> new Company("Us", rates, year))).isEqualTo("date.range");
    }
}
