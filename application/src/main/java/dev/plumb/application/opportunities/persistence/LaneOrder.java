package dev.plumb.application.opportunities.persistence;

import dev.plumb.application.opportunities.DealSort;
import java.util.List;

/**
 * How the cards of a lane are put in order.
 *
 * @param parts the parts of a lane, in order, each with its own condition and order
 * @param index holds a lane with all that tells who sees a card and that it is sorted by; another
 *     one, in the order asked for, would be read to its end for a reader who sees little
 * @param rank a text for each card, by which all parts together stand in that order
 */
record LaneOrder(String index, List<Part> parts, String rank) {

    private static final String LANE = "opportunity_lane";

    static LaneOrder of(DealSort sort) {
        return switch (sort) {
            case URGENCY -> new LaneOrder(LANE, Urgency.PARTS, urgency());
            case VALUE ->
                    whole(
                            "opportunity_totals",
                            "o.value_amount desc, o.id desc",
                            Rank.of(Rank.greatestFirst("o.value_amount"), Rank.descending("o.id")));
            case TITLE ->
                    whole(
                            "o.title, o.id",
                            Rank.of(Rank.alphabetically("o.title"), Rank.ascending("o.id")));
            case EXPECTED_CLOSE ->
                    whole(
                            "o.expected_close is null, o.expected_close, o.id",
                            Rank.of(
                                    Rank.earliestDayFirst("o.expected_close"),
                                    Rank.ascending("o.id")));
            case CREATED ->
                    whole(
                            "o.created_at desc, o.id desc",
                            Rank.of(Rank.latestFirst("o.created_at"), Rank.descending("o.id")));
            case UPDATED ->
                    whole(
                            "o.updated_at desc, o.id desc",
                            Rank.of(Rank.latestFirst("o.updated_at"), Rank.descending("o.id")));
            case OWNER ->
                    whole(
                            "u.name, o.id",
                            Rank.of(Rank.alphabetically("u.name"), Rank.ascending("o.id")));
        };
    }

    private static LaneOrder whole(String order, String rank) {
        return whole(LANE, order, rank);
    }

    private static LaneOrder whole(String index, String order, String rank) {
        return new LaneOrder(index, List.of(new Part("true", order)), rank);
    }

    private static String urgency() {
        String planned =
                Rank.of(
                        "if(o.next_due_at < :endOfToday, 1, 3)",
                        Rank.earliestFirst("o.next_due_at"),
                        Rank.earliestFirst("o.created_at"),
                        Rank.ascending("o.id"));
        String unplanned = Rank.of("2", Rank.latestFirst("o.created_at"), Rank.descending("o.id"));
        return "if(o.next_due_at is null, %s, %s)".formatted(unplanned, planned);
    }
}
