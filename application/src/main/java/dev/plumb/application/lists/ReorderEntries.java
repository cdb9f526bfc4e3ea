package dev.plumb.application.lists;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.history.StaleData;
import dev.plumb.domain.lists.Entry;
import dev.plumb.domain.lists.EntryRef;
import dev.plumb.domain.lists.ListKind;
import dev.plumb.domain.lists.Lists;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.HashSet;
import java.util.List;

/** Puts what a list offers in another order. */
@UseCase(Permission.ADMINISTER)
public class ReorderEntries {

    private final CurrentActor currentActor;
    private final Lists lists;
    private final ListEditing editing;

    ReorderEntries(CurrentActor currentActor, Lists lists, ListEditing editing) {
        this.currentActor = currentActor;
        this.lists = lists;
        this.editing = editing;
    }

    /**
     * @param seen all that are offered, in the order that was seen
     * @param order the same, as they shall stand
     */
    public record Command(
            @NotNull ListKind kind, @NotEmpty List<EntryRef> seen, @NotEmpty List<EntryRef> order) {

        public Command {
            if (seen.size() != order.size() || !new HashSet<>(seen).equals(new HashSet<>(order))) {
                throw new IllegalArgumentException("an order holds all that it puts in order");
            }
        }
    }

    /**
     * @throws StaleData if somebody changed what is offered, or its order, since
     */
    public void handle(@Valid Command command) {
        currentActor.fresh().requireAdmin();
        List<Entry> offered = lists.lockOffered(command.kind);
        if (!offered.stream().map(Entry::ref).toList().equals(command.seen)) {
            throw new StaleData(null);
        }
        if (!command.order.equals(command.seen)) {
            lists.order(command.order);
            editing.tellOrder(offered, command.order);
        }
    }
}
