package dev.plumb.application.history;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.shared.Time;
import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.history.History;
import dev.plumb.domain.history.ItemChanges;
import dev.plumb.domain.history.ItemKind;
import dev.plumb.domain.history.LastChange;
import dev.plumb.domain.history.Operation;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.history.OperationKind;
import dev.plumb.domain.shared.Change;
import dev.plumb.domain.shared.NotFound;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes back all that an operation changed, as an operation of its own; where something changed
 * since, it asks.
 */
@UseCase(Permission.EDIT)
public class UndoOperation {

    private final CurrentActor currentActor;
    private final History history;
    private final Map<ItemKind, Revertible> revertibles;
    private final Time time;

    UndoOperation(
            CurrentActor currentActor, History history, List<Revertible> revertibles, Time time) {
        this.currentActor = currentActor;
        this.history = history;
        this.revertibles =
                revertibles.stream()
                        .collect(Collectors.toMap(Revertible::kind, Function.identity()));
        this.time = time;
    }

    /**
     * @param evenIfChanged whether later values are overwritten
     */
    public record Command(@NotNull OperationId operation, boolean evenIfChanged) {}

    /** What came of it. */
    public sealed interface Result {}

    /**
     * @param operation the taking back, which can itself be taken back
     */
    public record Undone(OperationId operation) implements Result {}

    /** Nothing was done, as it was taken back before. */
    public record UndoneBefore() implements Result {}

    /**
     * Nothing was done yet.
     *
     * @param fields what the operation set, and what is there now
     * @param by who changed it last
     */
    public record ChangedSince(List<Change> fields, @Nullable LastChange by) implements Result {}

    public Result handle(@Valid Command command) {
        Actor actor = currentActor.fresh();
        Operation operation =
                history.find(command.operation).orElseThrow(() -> new NotFound(command.operation));
        List<ItemChanges> done = history.changes(operation.id());
        if (done.isEmpty()) {
            throw new NotFound(operation.id());
        }
        List<Change> since =
                done.stream()
                        .flatMap(item -> revertible(item).changedSince(item, actor).stream())
                        .toList();
        if (history.undoing(operation.id()).isPresent()) {
            return new UndoneBefore();
        }
        if (!since.isEmpty() && !command.evenIfChanged) {
            return new ChangedSince(since, lastChange(done).orElse(null));
        }
        return undo(operation, done, actor);
    }

    private Result undo(Operation operation, List<ItemChanges> done, Actor actor) {
        List<ItemChanges> undone =
                done.stream()
                        .map(item -> revertible(item).revert(item, actor))
                        .filter(item -> !item.changes().isEmpty())
                        .toList();
        Operation undo =
                new Operation(
                        history.nextId(),
                        OperationKind.UNDONE,
                        actor.id(),
                        time.now(),
                        operation.id());
        history.add(undo, undone);
        return new Undone(undo.id());
    }

    private Optional<LastChange> lastChange(List<ItemChanges> done) {
        return history.lastChange(done.getFirst().item());
    }

    private Revertible revertible(ItemChanges item) {
        return Objects.requireNonNull(revertibles.get(item.item().kind()));
    }
}
