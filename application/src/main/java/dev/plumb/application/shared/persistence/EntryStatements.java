package dev.plumb.application.shared.persistence;

import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.lists.EntryRef;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts and replaces entries of lists wherever they stand. */
public final class EntryStatements {

    private EntryStatements() {}

    /** How often each number stands in a column. */
    public static Map<Long, Long> uses(JdbcClient jdbc, String table, String column) {
        Map<Long, Long> uses = new HashMap<>();
        jdbc.sql(
                        "select %2$s, count(*) as uses from %1$s where %2$s is not null group by %2$s"
                                .formatted(table, column))
                .query(row -> {
                    uses.put(row.getLong(column), row.getLong("uses"));
                });
        return uses;
    }

    /**
     * Locks all rows that an entry stands in.
     *
     * @param rows where {@code :entry} is its number
     */
    public static void lock(JdbcClient jdbc, EntryRef entry, String rows) {
        jdbc.sql("select count(*) from " + rows + " for update")
                .param("entry", entry.id())
                .query(Long.class)
                .single();
    }

    /**
     * Runs one after another.
     *
     * @param statements may name {@code :from}, {@code :into} and {@code :operation}
     */
    public static void replace(
            JdbcClient jdbc,
            EntryRef from,
            EntryRef into,
            OperationId operation,
            String... statements) {
        for (String sql : statements) {
            jdbc.sql(sql)
                    .param("from", from.id())
                    .param("into", into.id())
                    .param("operation", operation.value())
                    .update();
        }
    }
}
