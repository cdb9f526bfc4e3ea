package dev.plumb.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.domain.shared.Money;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountParserTest {

    private static final Locale POLISH = Locale.of("pl");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12500|12500",
                "12 500,00|12500.00",
                "12\u00a0500|12500",
                "12,5|12.5",
                "12.5|12.5",
                "12.500|12500",
                "1.250.000,50|1250000.50",
                "12,500.00|12500.00",
                "0,125|0.125"
            })
    void reads_what_poles_type(String typed, BigDecimal amount) {
        assertThat(AmountParser.parse(typed, POLISH)).contains(amount);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12500|12500",
                "12,500.00|12500.00",
                "12,500|12500",
                "12.500|12.500",
                "12,5|12.5",
                "12 500,00|12500.00",
                "1,250,000|1250000",
                "-1|-1"
            })
    void reads_what_others_type(String typed, BigDecimal amount) {
        assertThat(AmountParser.parse(typed, Locale.ENGLISH)).contains(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "12x", "1,2,3", "1.2.3", "--1", "1e9", "١٢", "1,,5"})
    void anything_else_is_no_amount(String typed) {
        assertThat(AmountParser.parse(typed, POLISH)).isEmpty();
        assertThat(AmountParser.parse(typed, Locale.ENGLISH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0|0",
                "999|999|999",
                "12500|12,500|12\u00a0500",
                "12500.5|12,500.50|12\u00a0500,50",
                "0.125|0.125|0,125",
                "1250000.1234|1,250,000.1234|1\u00a0250\u00a0000,1234"
            })
    void writes_what_it_reads(BigDecimal amount, String english, String polish) {
        Money money = Money.of(amount.toPlainString(), "PLN");

        assertThat(AmountParser.write(money, Locale.ENGLISH)).isEqualTo(english);
        assertThat(AmountParser.write(money, POLISH)).isEqualTo(polish);
        assertThat(AmountParser.parse(english, Locale.ENGLISH).orElseThrow())
                .isEqualByComparingTo(amount);
        assertThat(AmountParser.parse(polish, POLISH).orElseThrow()).isEqualByComparingTo(amount);
    }
}
