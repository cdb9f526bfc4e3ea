package dev.plumb.application.opportunities.persistence;

import dev.plumb.application.opportunities.LeadSort;
import dev.plumb.application.shared.SortBy;
import java.util.List;

/**
 * How the leads of the inbox are put in order.
 *
 * @param index holds all leads in the order of each part
 * @param parts together they are the list
 * @param whole the order of a list that holds all parts
 */
record InboxOrder(String index, List<Part> parts, String whole) {

    static InboxOrder of(SortBy<LeadSort> sort) {
        boolean descending = sort.descending();
        return switch (sort.key()) {
            case URGENCY -> new InboxOrder("opportunity_urgency", Urgency.PARTS, Urgency.ORDER);
            case TITLE -> by("title", descending);
            case VALUE -> descending ? by("value", "value_amount", true) : valuedFirst();
            case CREATED -> by("created", "created_at", descending);
        };
    }

    private static InboxOrder by(String column, boolean descending) {
        return by(column, column, descending);
    }

    private static InboxOrder by(String index, String column, boolean descending) {
        String order = "o.%1$s %2$s, o.id %2$s".formatted(column, descending ? "desc" : "asc");
        return new InboxOrder("opportunity_" + index, List.of(new Part("true", order)), order);
    }

    /** Those without a value are last, as they are the other way round. */
    private static InboxOrder valuedFirst() {
        return new InboxOrder(
                "opportunity_value",
                List.of(
                        new Part("o.value_amount is not null", "o.value_amount, o.id"),
                        new Part("o.value_amount is null", "o.id")),
                "o.value_amount is null, o.value_amount, o.id");
    }
}
