package dev.plumb.application.opportunities.persistence;

import java.util.List;

/**
 * The parts of a list that is sorted by urgency, in order; each reads along an index. The
 * placeholder {@code endOfToday} is the end of the reader's day; due today is what will be overdue
 * before it.
 */
enum Urgency {
    DUE("o.next_due_at < :endOfToday", Urgency.BY_DUE),
    UNPLANNED("o.next_due_at is null", "o.created_at desc, o.id desc"),
    LATER("o.next_due_at >= :endOfToday", Urgency.BY_DUE);

    /** The order of a list that holds all parts. */
    static final String ORDER =
            """
            case when o.next_due_at is null then 2 when o.next_due_at < :endOfToday then 1 else 3 end,
            o.next_due_at,
            if(o.next_due_at is null, o.created_at, null) desc,
            o.created_at,
            if(o.next_due_at is null, -o.id, o.id)\
            """;

    /** Holds all leads in the order of each part. */
    static final String INDEX = "opportunity_urgency";

    static final List<Urgency> ALL = List.of(values());

    private static final String BY_DUE = "o.next_due_at, o.created_at, o.id";

    private final String condition;
    private final String order;

    Urgency(String condition, String order) {
        this.condition = condition;
        this.order = order;
    }

    String condition() {
        return condition;
    }

    String order() {
        return order;
    }
}
