package dev.plumb.application.opportunities.persistence;

import java.util.List;

/**
 * How a list stands by urgency. The placeholder {@code endOfToday} is the end of the reader's day;
 * due today is what will be overdue before it.
 */
final class Urgency {

    private static final String BY_DUE = "o.next_due_at, o.created_at, o.id";

    /** Overdue and due today, unplanned, later. */
    static final List<Part> PARTS =
            List.of(
                    new Part("o.next_due_at < :endOfToday", BY_DUE),
                    new Part("o.next_due_at is null", "o.created_at desc, o.id desc"),
                    new Part("o.next_due_at >= :endOfToday", BY_DUE));

    /** The order of a list that holds all parts. */
    static final String ORDER =
            """
            case when o.next_due_at is null then 2 when o.next_due_at < :endOfToday then 1 else 3 end,
            o.next_due_at,
            if(o.next_due_at is null, o.created_at, null) desc,
            o.created_at,
            if(o.next_due_at is null, -o.id, o.id)\
            """;

    private Urgency() {}
}
