package dev.plumb.application.pipelines;

import dev.plumb.domain.pipelines.Company;
import dev.plumb.domain.shared.Change;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What differs between the company and what it was, as the audit log tells it. */
final class CompanyDifference {

    private CompanyDifference() {}

    /**
     * @param before null where there was none
     */
    static List<Change> between(@Nullable Company before, Company after) {
        return List.of(
                new Change("name", of(before, Company::name), after.name()),
                new Change("currency", of(before, CompanyDifference::currency), currency(after)),
                new Change("rates", of(before, CompanyDifference::rates), rates(after)),
                new Change("rates-as-of", of(before, CompanyDifference::date), date(after)));
    }

    private static @Nullable String of(
            @Nullable Company before, Function<Company, String> written) {
        return before == null ? null : written.apply(before);
    }

    private static String currency(Company company) {
        return company.rates().currency().getCurrencyCode();
    }

    private static String date(Company company) {
        return company.ratesAsOf().toString();
    }

    private static String rates(Company company) {
        return company.rates().rates().entrySet().stream()
                .map(rate ->
                        code(rate.getKey())
                                + " "
                                + rate.getValue().stripTrailingZeros().toPlainString())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String code(Currency currency) {
        return currency.getCurrencyCode();
    }
}
