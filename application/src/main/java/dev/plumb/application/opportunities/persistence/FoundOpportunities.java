package dev.plumb.application.opportunities.persistence;

import dev.plumb.application.shared.persistence.SearchText;
import java.util.HashMap;
import java.util.Map;

/**
 * The opportunities in whose title, person or organization a text is found, or whose number it is.
 */
final class FoundOpportunities {

    /** Beyond so many, more has to be typed: which of them are found is left to the index. */
    private static final int MOST = 10_000;

    private static final String EVERYTHING = "concat_ws(' ', o.title, p.name, g.name)";

    private FoundOpportunities() {}

    /**
     * A select of their ids.
     *
     * @param conditions which opportunities, named {@code o}, are looked at
     */
    static String sql(SearchText typed, String conditions) {
        String among =
                """
                left join person p on p.id = o.person_id
                left join organization g on g.id = o.organization_id
                where %s and\s\
                """
                        .formatted(conditions);
        String most = " limit " + MOST;
        String number = typed.number().isPresent() ? " union (select :number as id)" : "";
        return "(select o.id from opportunity o "
                + among
                + typed.sql("o.title", EVERYTHING)
                + most
                + ") union (select o.id from person q join opportunity o on o.person_id = q.id "
                + among
                + typed.sql("q.name", EVERYTHING)
                + most
                + ") union (select o.id from organization r join opportunity o on o.organization_id = r.id "
                + among
                + typed.sql("r.name", EVERYTHING)
                + most
                + ")"
                + number;
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
