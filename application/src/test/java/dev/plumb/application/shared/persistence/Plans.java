package dev.plumb.application.shared.persistence;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks the database how it reads what was asked of it. */
public final class Plans {

    private static final long MANY_ROWS = 1000;

    private final JdbcClient jdbc;

    public Plans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The steps that read a whole table or index, or sort outside an index, over more than a
     * thousand rows.
     *
     * @param sorting whether there is a reason to sort so many
     */
    public List<String> objections(List<StatementCounter.Sent> sent, boolean sorting) {
        return sent.stream()
                .filter(statement -> statement.sql().stripLeading().startsWith("select"))
                .flatMap(statement -> objections(statement, sorting))
                .distinct()
                .toList();
    }

    private Stream<String> objections(StatementCounter.Sent statement, boolean sorting) {
        return jdbc
                .sql("explain " + statement.sql())
                .params(statement.parameters())
                .query((row, _) ->
                        new Step(
                                row.getString("table"),
                                row.getString("type"),
                                row.getLong("rows"),
                                Objects.requireNonNullElse(row.getString("Extra"), "")))
                .list()
                .stream()
                .filter(step -> step.readsAll() || (step.sorts() && !sorting))
                .map(step -> step + " in " + statement.sql());
    }

    private record Step(String table, String type, long rows, String extra) {

        /** What a step made for the next one was counted when it was made. */
        private boolean isLong() {
            return table != null && !table.startsWith("<") && rows > MANY_ROWS;
        }

        boolean readsAll() {
            return isLong() && ("ALL".equals(type) || "index".equals(type));
        }

        boolean sorts() {
            return isLong() && extra.contains("Using filesort");
        }
    }
}
