package dev.plumb.application.lists;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.lists.ActivityIcon;
import dev.plumb.domain.lists.Entry;
import dev.plumb.domain.lists.EntryRef;
import dev.plumb.domain.lists.LabelColor;
import dev.plumb.domain.lists.ListKind;
import dev.plumb.domain.lists.Lists;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Offers another label, channel, lost reason or type of activities. */
@UseCase(Permission.ADMINISTER)
public class AddEntry {

    private final CurrentActor currentActor;
    private final Lists lists;
    private final ListEditing editing;

    AddEntry(CurrentActor currentActor, Lists lists, ListEditing editing) {
        this.currentActor = currentActor;
        this.lists = lists;
        this.editing = editing;
    }

    /**
     * @param color of a label
     * @param icon of a type of activities
     */
    public record Command(
            @NotNull ListKind kind,
            @NotNull String name,
            @Nullable LabelColor color,
            @Nullable ActivityIcon icon) {}

    public EntryRef handle(@Valid Command command) {
        currentActor.fresh().requireAdmin();
        Entry entry =
                Entry.offer(lists.next(command.kind), command.name, command.color, command.icon);
        lists.add(entry);
        editing.tell(AuditAct.CREATED, entry);
        return entry.ref();
    }
}
