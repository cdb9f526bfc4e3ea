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
import dev.plumb.domain.shared.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
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
     * @param agreed the versions of items whose later values may be overwritten, as {@link
     *     ChangedSince} told them; none to begin with
     */
    public record Command(@NotNull OperationId operation, @NotNull Map<ItemRef, Version> agreed) {

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
     * @param fields what the operation set, and what is there now
     * @param by who changed one of these fields last
     * @param versions what was found there; whoever overwrites it names them
     */
    public record ChangedSince(
            List<Change> fields, @Nullable LastChange by, Map<ItemRef, Version> versions)
            implements Result {}

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
        return isAgreed(reversals, command.agreed)
                ? undo(operation, reversals, actor)
                : changedSince(reversals);
    }

    private static boolean isAgreed(List<Reversal> reversals, Map<ItemRef, Version> agreed) {
        return reversals.stream()
                .allMatch(item ->
                        item.overwritten().isEmpty()
                                || item.version().equals(agreed.get(item.item())));
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

    private ChangedSince changedSince(List<Reversal> reversals) {
        return new ChangedSince(
                reversals.stream().flatMap(item -> item.overwritten().stream()).toList(),
                reversals.stream()
                        .flatMap(item -> lastChange(item).stream())
                        .max(Comparator.comparing(LastChange::at))
                        .orElse(null),
                reversals.stream().collect(Collectors.toMap(Reversal::item, Reversal::version)));
    }

    private Optional<LastChange> lastChange(Reversal item) {
        List<String> fields = item.overwritten().stream().map(Change::field).toList();
        return fields.isEmpty() ? Optional.empty() : history.lastChange(item.item(), fields);
    }

    private Revertible revertible(ItemChanges item) {
        return Objects.requireNonNull(revertibles.get(item.item().kind()));
    }
}
