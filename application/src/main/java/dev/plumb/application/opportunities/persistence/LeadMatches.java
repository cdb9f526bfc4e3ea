package dev.plumb.application.opportunities.persistence;

import dev.plumb.application.access.persistence.VisibleTo;
import dev.plumb.application.opportunities.LeadFilter;
import dev.plumb.application.opportunities.OwnerFilter;
import dev.plumb.application.shared.persistence.SearchText;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.opportunities.LabelId;
import java.util.HashMap;
import java.util.Map;

/** The leads that a filter means, as far as the reader sees them, in SQL. */
final class LeadMatches {

    private final LeadFilter filter;
    private final Actor reader;
    private final VisibleTo visible;
    private final SearchText typed;

    LeadMatches(LeadFilter filter, Actor reader) {
        this.filter = filter;
        this.reader = reader;
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
     * As {@link #sql}, in an order in which an index holds all leads; where most are left out, that
     * is left to the database.
     */
    String sqlAlong(String index) {
        boolean mostAreLeftOut =
                !filter.owner().equals(OwnerFilter.ANYBODY) || !filter.labels().isEmpty();
        return sql(mostAreLeftOut ? "" : " force index (" + index + ")");
    }

    /** A select of how many they are; what is searched for is counted as far as it is found. */
    String count() {
        return areSearched()
                ? "select count(*) from (select o.id from %s limit %d) counted"
                        .formatted(sql(), FoundOpportunities.MOST)
                : "select count(*) from " + sql();
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
        switch (filter.owner()) {
            case OwnerFilter.Anybody() -> {}
            case OwnerFilter.Mine() -> parameters.put("owner", reader.id().value());
            case OwnerFilter.OfUser(var user) -> parameters.put("owner", user.value());
            case OwnerFilter.OfTeam(var team) -> parameters.put("ownersTeam", team.value());
        }
        return parameters;
    }

    private String conditions() {
        return "o.phase = 'LEAD' and o.lifecycle = :lifecycle and "
                + visible.sql("o")
                + owned()
                + labelled();
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

    private String labelled() {
        return filter.labels().isEmpty()
                ? ""
                : " and exists (select 1 from opportunity_label ol"
                        + " where ol.opportunity_id = o.id and ol.label_id in (:labels))";
    }
}
