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
     * What a question may sort by more than a thousand, otherwise than an index holds them; the
     * entries of an index where their rows are not read.
     */
    public enum Sorted {
        NOTHING,
        ENTRIES_OF_AN_INDEX,
        ROWS
    }

    /**
     * The steps that read a whole table or index, or sort what they may not, over more than a
     * thousand rows.
     */
    public List<String> objections(List<StatementCounter.Sent> sent, Sorted sorted) {
        return sent.stream()
                .filter(statement -> statement.sql().stripLeading().startsWith("select"))
                .flatMap(statement -> objections(statement, sorted))
                .distinct()
                .toList();
    }

    private Stream<String> objections(StatementCounter.Sent statement, Sorted sorted) {
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
                .filter(step -> step.readsAll() || step.sorts(sorted))
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

        /** Whether it sorts more than it may. */
        boolean sorts(Sorted sorted) {
            return isLong()
                    && extra.contains("Using filesort")
                    && switch (sorted) {
                        case NOTHING -> true;
                        case ENTRIES_OF_AN_INDEX -> !extra.matches(".*Using index(;.*|$)");
                        case ROWS -> false;
                    };
        }
    }
}
