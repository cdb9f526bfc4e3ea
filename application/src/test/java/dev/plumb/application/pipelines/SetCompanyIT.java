package dev.plumb.application.pipelines;

import static dev.plumb.domain.access.Cast.EWA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumb.application.opportunities.UseCaseIT;
import dev.plumb.domain.history.StaleData;
import dev.plumb.domain.pipelines.Company;
import jakarta.validation.ConstraintViolationException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class SetCompanyIT extends UseCaseIT {

    @Autowired SetCompany setCompany;
    @Autowired CompanySettings settings;

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

    @Test
    void whoever_comes_second_is_told() {
        set("4.1");
        Company seen = seen();
        set("4.2");

        assertThatThrownBy(() -> set(seen, "4.3")).isInstanceOf(StaleData.class);
        assertThat(seen().rates().rates().values()).containsExactly(new BigDecimal("4.2"));
    }

    @Test
    void nothing_is_told_where_nothing_differs() {
        set("5.10");
        long told = entries();
        set("5.1000");

        assertThat(entries()).isEqualTo(told);
    }

    private void set(String rate) {
        set(seen(), rate);
    }

    private void set(@Nullable Company seen, String rate) {
        var rates = Map.of(Currency.getInstance("EUR"), new BigDecimal(rate));
        var command =
                new SetCompany.Command(
                        seen, "Pipes", Currency.getInstance("PLN"), rates, LocalDate.EPOCH);
        run(EWA, () -> setCompany.handle(command));
    }

    private @Nullable Company seen() {
        return as(EWA, settings::company).orElse(null);
    }

    private long entries() {
        return jdbc.sql("select count(*) from audit_entry").query(Long.class).single();
    }
}
