package dev.plumb.application.history.persistence;

import dev.plumb.domain.history.OperationId;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which operations took back which, and which of them took back those.
 *
 * @param undoing by what they took back
 */
record Undoings(Map<OperationId, Set<OperationId>> undoing) {

    /** All that follows from some operations being taken back. */
    static Undoings of(Collection<OperationId> operations, JdbcClient jdbc) {
        if (operations.isEmpty()) {
            return new Undoings(Map.of());
        }
        Map<OperationId, Set<OperationId>> undoing = new HashMap<>();
        jdbc.sql(
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
                .param("operations", numbers(operations))
                .query((ResultSet row) -> {
                    var undone = new OperationId(row.getLong("undoes_id"));
                    undoing.computeIfAbsent(undone, _ -> new HashSet<>())
                            .add(new OperationId(row.getLong("id")));
                });
        return new Undoings(undoing);
    }

    /** Whether it was taken back by an operation that was not taken back itself. */
    boolean isUndone(OperationId operation) {
        return undoing.getOrDefault(operation, Set.of()).stream().anyMatch(undo -> !isUndone(undo));
    }

    private static List<Long> numbers(Collection<OperationId> operations) {
        return operations.stream().map(OperationId::value).distinct().toList();
    }
}
