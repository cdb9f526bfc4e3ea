package dev.plumb.ui.deals;

import com.vaadin.flow.router.QueryParameters;
import dev.plumb.application.opportunities.DealSort;
import java.util.Arrays;
import java.util.Locale;

/** How lanes are sorted, as the address says it; the usual order goes without saying. */
final class SortParameter {
    private static final String NAME = "sort";

    private SortParameter() {}

    static QueryParameters of(DealSort sort) {
        return sort == DealSort.URGENCY
                ? QueryParameters.empty()
                : QueryParameters.of(NAME, word(sort));
    }

    /** The usual order for an address that makes no sense. */
    static DealSort in(QueryParameters parameters) {
        String wanted = parameters.getSingleParameter(NAME).orElse("");
        return Arrays.stream(DealSort.values())
                .filter(sort -> word(sort).equals(wanted))
                .findFirst()
                .orElse(DealSort.URGENCY);
    }

    private static String word(DealSort sort) {
        return sort.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
