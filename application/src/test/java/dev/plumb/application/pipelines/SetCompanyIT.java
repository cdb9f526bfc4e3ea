package dev.plumb.application.pipelines;

import static dev.plumb.domain.access.Cast.EWA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumb.application.opportunities.UseCaseIT;
import jakarta.validation.ConstraintViolationException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class SetCompanyIT extends UseCaseIT {

    @Autowired SetCompany setCompany;

    @Test
    void a_rate_is_kept_as_it_was_given() {
        set("4.12345678");
        assertThat(jdbc.sql("select rate from exchange_rate").query(BigDecimal.class).single())
                .isEqualByComparingTo("4.12345678");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "0.000000001", "123456789012"})
    void a_rate_that_cannot_be_kept_is_refused(String rate) {
        assertThatThrownBy(() -> set(rate)).isInstanceOf(ConstraintViolationException.class);
    }

    private void set(String rate) {
        run(
                EWA,
                () ->
                        setCompany.handle(
                                new SetCompany.Command(
                                        "Pipes",
                                        Currency.getInstance("PLN"),
                                        Map.of(Currency.getInstance("EUR"), new BigDecimal(rate)),
                                        LocalDate.EPOCH)));
    }
}
