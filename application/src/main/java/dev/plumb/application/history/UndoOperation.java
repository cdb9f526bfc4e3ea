package dev.plumb.application.history;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.shared.Time;
import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.history.History;
import dev.plumb.domain.history.ItemChanges;
import dev.plumb.domain.history.ItemKind;
import dev.plumb.domain.history.ItemRef;
import dev.plumb.domain.history.LastChange;
import dev.plumb.domain.history.Operation;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.history.OperationKind;
import dev.plumb.domain.shared.Change;
import dev.plumb.domain.shared.NotFound;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
     * @param agreed the later values that may be overwritten, as {@link ChangedSince} told them;
     *     none to begin with
     */
    public record Command(
            @NotNull OperationId operation, @NotNull Map<ItemRef, List<Change>> agreed) {

        public Command(OperationId operation) {
            this(operation, Map.of());
        }
    }

    /** What came of it. */
    public sealed interface Result {}

    /**
     * @param operation the taking back, which can itself be taken back
     */
    public record Undone(OperationId operation) implements Result {}

    /** Nothing was done, as it was taken back before. */
    public record UndoneBefore() implements Result {}

    /** Nothing was done, as all has the value already that it would get. */
    public record NothingToUndo() implements Result {}

    /**
     * Nothing was done yet.
     *
     * @param overwritten what the operation set, and what is there now; whoever overwrites that
     *     agrees to it
     * @param by who changed one of these fields last
     */
    public record ChangedSince(Map<ItemRef, List<Change>> overwritten, @Nullable LastChange by)
            implements Result {

        public List<Change> fields() {
            return overwritten.values().stream().flatMap(List::stream).toList();
        }
    }

    public Result handle(@Valid Command command) {
        Actor actor = currentActor.fresh();
        Operation operation =
                history.lock(command.operation).orElseThrow(() -> new NotFound(command.operation));
        List<Reversal> reversals =
                history.changes(operation.id()).stream()
                        .map(item -> revertible(item).begin(operation.id(), item, actor))
                        .toList();
        if (reversals.isEmpty()) {
            throw new NotFound(operation.id());
        }
        if (history.isUndone(operation.id())) {
            return new UndoneBefore();
        }
        Map<ItemRef, List<Change>> overwritten = overwritten(reversals);
        return overwritten.isEmpty() || overwritten.equals(command.agreed)
                ? undo(operation, reversals, actor)
                : new ChangedSince(overwritten, lastChange(overwritten));
    }

    private static Map<ItemRef, List<Change>> overwritten(List<Reversal> reversals) {
        return reversals.stream()
                .filter(item -> !item.overwritten().isEmpty())
                .collect(Collectors.toMap(Reversal::item, Reversal::overwritten));
    }

    private Result undo(Operation operation, List<Reversal> reversals, Actor actor) {
        List<ItemChanges> undone =
                reversals.stream()
                        .map(item -> new ItemChanges(item.item(), item.apply()))
                        .filter(item -> !item.changes().isEmpty())
                        .toList();
        if (undone.isEmpty()) {
            return new NothingToUndo();
        }
        Operation undo =
                new Operation(
                        history.nextId(),
                        OperationKind.UNDONE,
                        actor.id(),
                        time.now(),
                        operation.id());
        history.add(undo, undone);
        reversals.forEach(item -> item.follow(undo.id()));
        return new Undone(undo.id());
    }

    private @Nullable LastChange lastChange(Map<ItemRef, List<Change>> overwritten) {
        return overwritten.entrySet().stream()
                .flatMap(
                        item -> history.lastChange(item.getKey(), fields(item.getValue())).stream())
                .max(Comparator.comparing(LastChange::at))
                .orElse(null);
    }

    private static List<String> fields(List<Change> changes) {
        return changes.stream().map(Change::field).toList();
    }

    private Revertible revertible(ItemChanges item) {
        return Objects.requireNonNull(revertibles.get(item.item().kind()));
    }
}
