package dev.plumb.application.pipelines;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.pipelines.Companies;
import dev.plumb.domain.pipelines.Company;
import dev.plumb.domain.pipelines.ExchangeRates;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;

/**
 * Says what the company is called, what it counts in, and what other currencies are worth in that.
 */
@UseCase(Permission.ADMINISTER)
public class SetCompany {

    private static final int RATE_INTEGERS = 11;
    private static final int RATE_DECIMALS = 8;

    private final CurrentActor currentActor;
    private final Companies companies;

    SetCompany(CurrentActor currentActor, Companies companies) {
        this.currentActor = currentActor;
        this.companies = companies;
    }

    /**
     * @param rates what one unit is worth in {@code currency}
     */
    public record Command(
            @NotBlank @Size(max = Company.NAME_LENGTH) String name,
            @NotNull Currency currency,
            @NotNull
                    Map<
                                    Currency,
                                    @NotNull @Positive
                                    @Digits(integer = RATE_INTEGERS, fraction = RATE_DECIMALS)
                                    BigDecimal>
                            rates,
            @NotNull LocalDate ratesAsOf) {}

    public void handle(@Valid Command command) {
        currentActor.fresh().requireAdmin();
        companies.save(
                new Company(
                        command.name,
                        new ExchangeRates(command.currency, command.rates),
                        command.ratesAsOf));
    }
}
