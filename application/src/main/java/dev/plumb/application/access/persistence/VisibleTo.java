package dev.plumb.application.access.persistence;

import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.UserId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The condition, in SQL, under which a reader sees the rows of a table with the columns {@code
 * owner_id} and {@code visibility}; the twin of {@link Actor#sees}.
 */
public final class VisibleTo {

    private final Actor reader;

    private VisibleTo(Actor reader) {
        this.reader = reader;
    }

    public static VisibleTo of(Actor reader) {
        return new VisibleTo(reader);
    }

    /**
     * The condition, in parentheses, for a table's alias; it may stand in one statement for
     * several.
     */
    public String sql(String alias) {
        if (reader.isAdmin()) {
            return "(true)";
        }
        String condition =
                reader.teammates().isEmpty()
                        ? "(%1$s.visibility = 'COMPANY' or %1$s.owner_id in (:readerScope))"
                        : """
                        (%1$s.visibility = 'COMPANY' or %1$s.owner_id in (:readerScope)
                          or (%1$s.visibility = 'TEAM' and %1$s.owner_id in (:readerTeammates)))\
                        """;
        return condition.formatted(alias);
    }

    /** What the placeholders of {@link #sql} stand for, however often it is used. */
    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        if (!reader.isAdmin()) {
            parameters.put(
                    "readerScope",
                    numbers(Stream.concat(Stream.of(reader.id()), reader.scope().stream())));
            if (!reader.teammates().isEmpty()) {
                parameters.put("readerTeammates", numbers(reader.teammates().stream()));
            }
        }
        return parameters;
    }

    private static List<Long> numbers(Stream<UserId> users) {
        return users.map(UserId::value).distinct().sorted().toList();
    }
}
