package dev.plumb.application.history.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import dev.plumb.domain.history.OperationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which operations took back which, and which of them took back those.
 *
 * @param undoing by what they took back
 */
record Undoings(Map<OperationId, Set<OperationId>> undoing) {

    static final Undoings NONE = new Undoings(Map.of());

    /**
     * All that follows from any of the operations {@code begun (id)} being taken back, whatever
     * that changed.
     */
    static final String AFTER_THOSE =
            """
            undoing (id, undoes_id) as (
              select op.id, op.undoes_id from begun join operation op on op.undoes_id = begun.id
              union
              select op.id, op.undoes_id from undoing join operation op on op.undoes_id = undoing.id
            )
            """;

    /** Of {@code undoing}, as one text. */
    static final String COLUMN =
            "(select group_concat(undoes_id, ' ', id) from undoing) as undoings";

    static Undoings after(OperationId operation, JdbcClient jdbc) {
        return jdbc.sql(
                        "with recursive begun (id) as (select :operation), "
                                + AFTER_THOSE
                                + "select "
                                + COLUMN)
                .param("operation", operation.value())
                .query((row, _) -> read(row))
                .single();
    }

    static Undoings read(ResultSet row) throws SQLException {
        String undoings = row.getString("undoings");
        return undoings == null
                ? NONE
                : new Undoings(
                        Stream.of(undoings.split(","))
                                .map(undo -> undo.split(" "))
                                .collect(
                                        groupingBy(
                                                undo -> id(undo[0]),
                                                mapping(undo -> id(undo[1]), toSet()))));
    }

    /** Whether it was taken back by an operation that was not taken back itself. */
    boolean isUndone(OperationId operation) {
        return undoing.getOrDefault(operation, Set.of()).stream().anyMatch(undo -> !isUndone(undo));
    }

    private static OperationId id(String number) {
        return new OperationId(Long.parseLong(number));
    }
}
