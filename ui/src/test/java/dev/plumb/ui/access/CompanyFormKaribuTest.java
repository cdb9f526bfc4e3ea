package dev.plumb.ui.access;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumb.domain.pipelines.Company;
import dev.plumb.domain.pipelines.ExchangeRates;
import dev.plumb.ui.shared.CurrencySelect;
import dev.plumb.ui.testing.Keyboard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyFormKaribuTest {

    private static final Currency PLN = Currency.getInstance("PLN");
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency USD = Currency.getInstance("USD");
    private static final Currency GBP = Currency.getInstance("GBP");
    private static final Company SEEN = company("Pion", PLN, Map.of(EUR, "4", USD, "3"));

    @BeforeEach
    void open() {
        MockVaadin.setup(new Routes());
        CompanyForm form = new CompanyForm();
        form.show(SEEN);
        UI.getCurrent().add(form);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void what_was_typed_stays_and_the_rest_becomes_what_is_there_now() {
        List<RateRow> before = rows();
        _setValue(rate(EUR), new BigDecimal("4.27"));
        form().follow(SEEN, company("Pion SA", PLN, Map.of(EUR, "4.1", USD, "3.1")));

        assertThat(form().settings())
                .isEqualTo(company("Pion SA", PLN, Map.of(EUR, "4.27", USD, "3.1")));
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void a_rate_that_somebody_else_removed_or_added_is_gone_or_there() {
        _setValue(_get(form(), TextField.class), "Pion Instalacje");
        form().follow(SEEN, company("Pion", PLN, Map.of(USD, "3", GBP, "5")));

        assertThat(form().settings())
                .isEqualTo(company("Pion Instalacje", PLN, Map.of(USD, "3", GBP, "5")));
    }

    @Test
    void rates_that_were_typed_are_worked_out_for_a_currency_that_somebody_else_chose() {
        _setValue(rate(USD), new BigDecimal("2"));
        form().follow(SEEN, company("Pion", EUR, Map.of(PLN, "0.24", USD, "0.9")));

        assertThat(form().settings())
                .isEqualTo(company("Pion", EUR, Map.of(PLN, "0.24", USD, "0.5")));
    }

    @Test
    void rates_are_worked_out_also_for_a_currency_that_is_chosen_after_emptying_the_field() {
        choose(null);
        choose(EUR);

        assertThat(form().settings())
                .isEqualTo(company("Pion", EUR, Map.of(PLN, "0.25", USD, "0.75")));
    }

    @Test
    void nothing_is_worked_out_from_a_rate_of_zero() {
        _setValue(rate(EUR), BigDecimal.ZERO);
        choose(EUR);

        assertThat(rate(USD).isEmpty()).isTrue();
        assertThat(form().isRight()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"4.123456789, 8 decimals", "100000000000, too large", "-1, above zero"})
    void a_rate_that_cannot_be_kept_is_told_at_its_field(BigDecimal typed, String told) {
        _setValue(rate(EUR), typed);

        assertThat(form().isRight()).isFalse();
        assertThat(rate(EUR).getErrorMessage()).contains(told);
        assertThat(rate(USD).isInvalid()).isFalse();
    }

    @Test
    void asking_whether_something_was_typed_marks_nothing() {
        _click(button("Add a currency"));
        RateRow added = rows().getLast();

        assertThat(form().holds(SEEN)).isFalse();
        assertThat(_get(added, CurrencySelect.class).isInvalid()).isFalse();
        assertThat(form().isRight()).isFalse();
        assertThat(_get(added, CurrencySelect.class).isInvalid()).isTrue();
    }

    @Test
    void the_keyboard_goes_on_from_the_next_row() {
        Button more = button("Add a currency");
        CurrencySelect next = _get(rows().getLast(), CurrencySelect.class);
        _click(removals().getFirst());
        assertThat(Keyboard.goesTo(next)).isTrue();

        _click(removals().getFirst());
        assertThat(Keyboard.goesTo(more)).isTrue();
    }

    private static void choose(@Nullable Currency currency) {
        _setValue(_find(form(), CurrencySelect.class).getFirst(), currency);
    }

    private static CompanyForm form() {
        return _get(CompanyForm.class);
    }

    private static List<RateRow> rows() {
        return _find(form(), RateRow.class);
    }

    private static BigDecimalField rate(Currency unit) {
        RateRow row =
                rows().stream()
                        .filter(each -> unit.equals(each.currency()))
                        .findFirst()
                        .orElseThrow();
        return _get(row, BigDecimalField.class);
    }

    private static List<Button> removals() {
        return rows().stream().map(row -> _get(row, Button.class)).toList();
    }

    private static Button button(String text) {
        return _get(Button.class, button -> button.withText(text));
    }

    private static Company company(String name, Currency unit, Map<Currency, String> rates) {
        Map<Currency, BigDecimal> worth = new HashMap<>();
        rates.forEach((each, rate) -> worth.put(each, new BigDecimal(rate)));
        return new Company(name, new ExchangeRates(unit, worth), LocalDate.EPOCH);
    }
}
