package dev.plumb.application.opportunities.persistence;

import dev.plumb.application.opportunities.LeadInbox;
import dev.plumb.application.shared.persistence.SearchText;
import java.util.HashMap;
import java.util.Map;

/**
 * The opportunities in whose title, person or organization a text is found, or whose number it is.
 */
final class FoundOpportunities {

    /** One more than are found, so that it is known when there are too many. */
    static final int MOST = LeadInbox.MOST_FOUND + 1;

    private static final String EVERYTHING = "concat_ws(' ', o.title, p.name, g.name)";

    private FoundOpportunities() {}

    /**
     * A select of their ids.
     *
     * @param conditions which opportunities, named {@code o}, are looked at
     */
    static String sql(SearchText typed, String conditions) {
        String number = typed.number().isPresent() ? " union (select :number as id)" : "";
        return "%s union %s union %s%s"
                .formatted(
                        in("opportunity o", conditions, typed.sql("o.title", EVERYTHING)),
                        in(
                                "person q join opportunity o on o.person_id = q.id",
                                conditions,
                                typed.sql("q.name", EVERYTHING)),
                        in(
                                "organization r join opportunity o on o.organization_id = r.id",
                                conditions,
                                typed.sql("r.name", EVERYTHING)),
                        number);
    }

    private static String in(String tables, String conditions, String found) {
        return """
        (select o.id from %s
         left join person p on p.id = o.person_id
         left join organization g on g.id = o.organization_id
         where %s and %s limit %d)\
        """
                .formatted(tables, conditions, found, MOST);
    }

    static Map<String, Object> parameters(SearchText typed) {
        Map<String, Object> parameters = new HashMap<>();
        if (!typed.isEmpty()) {
            parameters.putAll(typed.parameters());
            typed.number().ifPresent(number -> parameters.put("number", number));
        }
        return parameters;
    }
}
