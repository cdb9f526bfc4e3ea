package dev.plumb.application.history.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import dev.plumb.domain.history.OperationId;
import java.util.List;
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

    /** All that follows from one operation being taken back. */
    static Undoings after(OperationId operation, JdbcClient jdbc) {
        return of(
                jdbc
                        .sql(
                                """
                                with recursive undoing (id, undoes_id) as (
                                  select op.id, op.undoes_id from operation op
                                  where op.undoes_id = :operation
                                  union
                                  select op.id, op.undoes_id from undoing
                                  join operation op on op.undoes_id = undoing.id
                                )
                                select id, undoes_id from undoing\
                                """)
                        .param("operation", operation.value())
                        .query((row, _) ->
                                new Undo(
                                        new OperationId(row.getLong("id")),
                                        new OperationId(row.getLong("undoes_id"))))
                        .list()
                        .stream());
    }

    /**
     * Among the latest acts on an item; whatever took one of them back is later, and so among them.
     */
    static Undoings among(List<ChangeRow> changes) {
        return of(changes.stream().map(ChangeRow::act).distinct().flatMap(Undoings::undo));
    }

    /** Whether it was taken back by an operation that was not taken back itself. */
    boolean isUndone(OperationId operation) {
        return undoing.getOrDefault(operation, Set.of()).stream().anyMatch(undo -> !isUndone(undo));
    }

    private static Undoings of(Stream<Undo> undos) {
        return new Undoings(undos.collect(groupingBy(Undo::undone, mapping(Undo::id, toSet()))));
    }

    private static Stream<Undo> undo(Act act) {
        OperationId undone = act.undoes();
        return undone == null ? Stream.empty() : Stream.of(new Undo(act.operation(), undone));
    }

    private record Undo(OperationId id, OperationId undone) {}
}
