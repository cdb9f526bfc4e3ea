package dev.plumb.application.lists;

import static java.util.Objects.requireNonNull;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.shared.Time;
import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.history.History;
import dev.plumb.domain.history.Operation;
import dev.plumb.domain.history.OperationKind;
import dev.plumb.domain.lists.Entry;
import dev.plumb.domain.lists.EntryHolder;
import dev.plumb.domain.lists.EntryRef;
import dev.plumb.domain.lists.Lists;
import dev.plumb.domain.shared.Change;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes two entries of a list one, wherever the first stands; history still names it by its own
 * name.
 */
@UseCase(Permission.ADMINISTER)
public class MergeEntries {

    private final CurrentActor currentActor;
    private final Lists lists;
    private final History history;
    private final List<EntryHolder> holders;
    private final ListEditing editing;
    private final Time time;

    MergeEntries(
            CurrentActor currentActor,
            Lists lists,
            History history,
            List<EntryHolder> holders,
            ListEditing editing,
            Time time) {
        this.currentActor = currentActor;
        this.lists = lists;
        this.history = history;
        this.holders = holders;
        this.editing = editing;
        this.time = time;
    }

    /**
     * @param from which is no more afterwards
     * @param into which stands there instead
     */
    public record Command(@NotNull EntryRef from, @NotNull EntryRef into) {

        public Command {
            if (from.kind() != into.kind() || from.equals(into)) {
                throw new IllegalArgumentException("two of one list are merged");
            }
        }
    }

    /**
     * @throws dev.plumb.domain.shared.RuleViolation if the other is not offered
     */
    public void handle(@Valid Command command) {
        Actor actor = currentActor.fresh();
        actor.requireAdmin();
        Map<EntryRef, Entry> entries =
                Stream.of(command.from, command.into)
                        .sorted(Comparator.comparingLong(EntryRef::id))
                        .map(editing::begin)
                        .collect(Collectors.toMap(Entry::ref, Function.identity()));
        Entry from = requireNonNull(entries.get(command.from));
        Entry into = requireNonNull(entries.get(command.into));
        into.requireOffered();
        List<EntryHolder> holding =
                holders.stream().filter(holder -> holder.kind() == command.from.kind()).toList();
        holding.forEach(holder -> holder.lock(command.from));
        Operation operation =
                new Operation(
                        history.nextId(),
                        OperationKind.ENTRIES_MERGED,
                        actor.id(),
                        time.now(),
                        null);
        history.add(operation, List.of());
        holding.forEach(holder -> holder.replace(command.from, command.into, operation.id()));
        lists.merge(command.from, command.into, operation.at());
        editing.tell(AuditAct.MERGED, from, new Change("merged-into", null, into.name()));
        editing.changed(into.ref());
    }
}
