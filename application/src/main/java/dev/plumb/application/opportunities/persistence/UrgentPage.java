package dev.plumb.application.opportunities.persistence;

import dev.plumb.application.shared.PageRequest;
import java.util.ArrayList;
import java.util.List;

/**
 * A page of leads in the order of urgency: first it is asked how far the parts reach, then only the
 * parts that the page touches are read, each along an index.
 */
record UrgentPage(LeadMatches matches, PageRequest page) {

    /** How many leads the first two parts have, counted no further than the page reaches. */
    String sizes() {
        return "select (%s) as due, (%s) as unplanned"
                .formatted(size(Urgency.DUE), size(Urgency.UNPLANNED));
    }

    private String size(Urgency part) {
        return "select count(*) from (select o.id from %s and %s limit %d) counted"
                .formatted(matches.sqlAlong(Urgency.INDEX), part.condition(), end());
    }

    /** A select of the page's ids. */
    String ids(int due, int unplanned) {
        List<String> slices = new ArrayList<>();
        addSlice(slices, Urgency.DUE, 0, due);
        addSlice(slices, Urgency.UNPLANNED, due, due + unplanned);
        addSlice(slices, Urgency.LATER, due + unplanned, end());
        return String.join(" union all ", slices);
    }

    private void addSlice(List<String> slices, Urgency part, int begin, int end) {
        int from = Math.max(begin, page.offset());
        int to = Math.min(end, end());
        if (from < to) {
            slices.add(
                    "(select o.id from %s and %s order by %s limit %d offset %d)"
                            .formatted(
                                    matches.sqlAlong(Urgency.INDEX),
                                    part.condition(),
                                    part.order(),
                                    to - from,
                                    from - begin));
        }
    }

    private int end() {
        return page.offset() + page.limit();
    }
}
