package dev.plumb.application.opportunities.persistence;

import dev.plumb.application.access.persistence.VisibleTo;
import dev.plumb.application.opportunities.LeadFilter;
import dev.plumb.application.opportunities.OwnerFilter;
import dev.plumb.application.shared.persistence.SearchText;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.lists.ChannelId;
import dev.plumb.domain.lists.LabelId;
import java.util.HashMap;
import java.util.Map;

/** The leads that a filter means, as far as the reader sees them, in SQL. */
final class LeadMatches {

    private final LeadFilter filter;
    private final Actor reader;
    private final VisibleTo visible;
    private final SearchText typed;
    private final boolean walked;

    LeadMatches(LeadFilter filter, Actor reader) {
        this(filter, reader, !isOwned(filter) && !isMarked(filter));
    }

    private LeadMatches(LeadFilter filter, Actor reader, boolean walked) {
        this.filter = filter;
        this.reader = reader;
        this.walked = walked;
        this.visible = VisibleTo.of(reader);
        this.typed = new SearchText(filter.text());
    }

    /** Whether text is searched for, so that they are few, and in no index's order. */
    boolean areSearched() {
        return filter.isSearch();
    }

    /** What follows {@code from}; the opportunities are named {@code o}. */
    String sql() {
        return sql("");
    }

    /**
     * Whether it takes counting to know how their first are found soonest; those of one user stand
     * together in an index that holds all that they are sorted by.
     */
    boolean mayBeManyOrFew() {
        boolean ofOneUser = isOwned(filter) && !(filter.owner() instanceof OwnerFilter.OfTeam);
        return !walked && !areSearched() && !(ofOneUser && !isMarked(filter));
    }

    /** The same, found along the index of an order, past all that are left out. */
    LeadMatches walked() {
        return new LeadMatches(filter, reader, true);
    }

    /** As {@link #sql}, for an order in which an index holds all leads. */
    String sqlAlong(String index) {
        if (walked) {
            return sql(" force index (" + index + ")");
        }
        return sql(isOwned(filter) ? " force index (opportunity_mine)" : "");
    }

    /** A select of how many they are; what is searched for is counted as far as it is found. */
    String count() {
        return areSearched()
                ? counted(sql(), FoundOpportunities.MOST)
                : "select count(*) from " + sql();
    }

    /** A select of how many they are, seen or not, counted no further than that. */
    String countUpTo(int most) {
        return counted("opportunity o where " + meant(), most);
    }

    private static String counted(String leads, int most) {
        return "select count(*) from (select o.id from %s limit %d) counted".formatted(leads, most);
    }

    private String sql(String hint) {
        String table =
                areSearched()
                        ? "("
                                + FoundOpportunities.sql(typed, conditions())
                                + ") found join opportunity o on o.id = found.id"
                        : "opportunity o" + hint;
        return table + " where " + conditions();
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        parameters.put("lifecycle", filter.archived() ? "ARCHIVED" : "ACTIVE");
        parameters.putAll(FoundOpportunities.parameters(typed));
        if (!filter.labels().isEmpty()) {
            parameters.put("labels", filter.labels().stream().map(LabelId::value).toList());
        }
        if (!filter.channels().isEmpty()) {
            parameters.put("channels", filter.channels().stream().map(ChannelId::value).toList());
        }
        switch (filter.owner()) {
            case OwnerFilter.Anybody() -> {}
            case OwnerFilter.Mine() -> parameters.put("owner", reader.id().value());
            case OwnerFilter.OfUser(var user) -> parameters.put("owner", user.value());
            case OwnerFilter.OfTeam(var team) -> parameters.put("ownersTeam", team.value());
        }
        return parameters;
    }

    private String conditions() {
        return meant() + " and " + visible.sql("o");
    }

    private String meant() {
        return "o.phase = 'LEAD' and o.lifecycle = :lifecycle"
                + owned()
                + labelled()
                + channelled();
    }

    private static boolean isOwned(LeadFilter filter) {
        return !filter.owner().equals(OwnerFilter.ANYBODY);
    }

    private static boolean isMarked(LeadFilter filter) {
        return !filter.labels().isEmpty() || !filter.channels().isEmpty();
    }

    private String owned() {
        return switch (filter.owner()) {
            case OwnerFilter.Anybody() -> "";
            case OwnerFilter.Mine() -> " and o.owner_id = :owner";
            case OwnerFilter.OfUser(var _) -> " and o.owner_id = :owner";
            case OwnerFilter.OfTeam(var _) ->
                    " and o.owner_id in (select m.id from app_user m where m.team_id = :ownersTeam)";
        };
    }

    private String channelled() {
        return filter.channels().isEmpty() ? "" : " and o.channel_id in (:channels)";
    }

    private String labelled() {
        return filter.labels().isEmpty()
                ? ""
                : " and exists (select 1 from opportunity_label ol"
                        + " where ol.opportunity_id = o.id and ol.label_id in (:labels))";
    }
}
