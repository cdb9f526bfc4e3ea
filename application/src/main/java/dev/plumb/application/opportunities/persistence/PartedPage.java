package dev.plumb.application.opportunities.persistence;

import static java.util.stream.Collectors.joining;

import dev.plumb.application.shared.PageRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A page of leads in an order of parts: first it is asked how far the parts reach, then only those
 * that the page touches are read, each along an index.
 */
record PartedPage(LeadMatches matches, InboxOrder order, PageRequest page) {

    /** How many leads each part but the last has, counted no further than the page reaches. */
    String sizes() {
        return IntStream.range(0, last())
                .mapToObj(i -> "(%s) as size%d".formatted(size(order.parts().get(i)), i))
                .collect(joining(", ", "select ", ""));
    }

    private String size(Part part) {
        return "select count(*) from (select o.id from %s and %s limit %d) counted"
                .formatted(matches.sqlAlong(order.index()), part.condition(), end());
    }

    /**
     * A select of the page's ids.
     *
     * @param sizes what {@link #sizes} answers
     */
    String ids(ResultSet sizes) throws SQLException {
        List<String> slices = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= last(); i++) {
            int end = i == last() ? end() : begin + sizes.getInt("size" + i);
            addSlice(slices, order.parts().get(i), begin, end);
            begin = end;
        }
        return String.join(" union all ", slices);
    }

    private void addSlice(List<String> slices, Part part, int begin, int end) {
        int from = Math.max(begin, page.offset());
        int to = Math.min(end, end());
        if (from < to) {
            slices.add(
                    "(select o.id from %s and %s order by %s limit %d offset %d)"
                            .formatted(
                                    matches.sqlAlong(order.index()),
                                    part.condition(),
                                    part.order(),
                                    to - from,
                                    from - begin));
        }
    }

    private int last() {
        return order.parts().size() - 1;
    }

    private int end() {
        return page.offset() + page.limit();
    }
}
