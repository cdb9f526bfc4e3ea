package dev.plumb.application.history.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import dev.plumb.domain.history.OperationId;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which operations took back which, and which of them took back those.
 *
 * @param undoing by what they took back
 */
record Undoings(Map<OperationId, Set<OperationId>> undoing) {

    /** All that follows from any of these being taken back, whatever that changed. */
    static Undoings after(Set<OperationId> operations, JdbcClient jdbc) {
        if (operations.isEmpty()) {
            return new Undoings(Map.of());
        }
        return new Undoings(
                jdbc
                        .sql(
                                """
                                with recursive undoing (id, undoes_id) as (
                                  select op.id, op.undoes_id from operation op
                                  where op.undoes_id in (:operations)
                                  union
                                  select op.id, op.undoes_id from undoing
                                  join operation op on op.undoes_id = undoing.id
                                )
                                select id, undoes_id from undoing\
                                """)
                        .param("operations", operations.stream().map(OperationId::value).toList())
                        .query((row, _) ->
                                new Undo(
                                        new OperationId(row.getLong("id")),
                                        new OperationId(row.getLong("undoes_id"))))
                        .list()
                        .stream()
                        .collect(groupingBy(Undo::undone, mapping(Undo::id, toSet()))));
    }

    /** Whether it was taken back by an operation that was not taken back itself. */
    boolean isUndone(OperationId operation) {
        return undoing.getOrDefault(operation, Set.of()).stream().anyMatch(undo -> !isUndone(undo));
    }

    private record Undo(OperationId id, OperationId undone) {}
}
