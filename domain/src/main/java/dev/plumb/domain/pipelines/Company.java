package dev.plumb.domain.pipelines;

import dev.plumb.domain.shared.Day;
import dev.plumb.domain.shared.Text;
import java.time.LocalDate;

/**
 * The company that uses Plumb.
 *
 * @param ratesAsOf the date of the rates
 */
public record Company(String name, ExchangeRates rates, LocalDate ratesAsOf) {

    public static final int NAME_LENGTH = 120;

    public Company {
        name = Text.line("company.name", name, NAME_LENGTH);
        ratesAsOf = Day.check(ratesAsOf);
    }
}
