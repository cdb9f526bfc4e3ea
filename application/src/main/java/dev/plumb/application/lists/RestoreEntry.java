package dev.plumb.application.lists;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.lists.Entry;
import dev.plumb.domain.lists.EntryRef;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Offers a retired entry again. */
@UseCase(Permission.ADMINISTER)
public class RestoreEntry {

    private final CurrentActor currentActor;
    private final ListEditing editing;

    RestoreEntry(CurrentActor currentActor, ListEditing editing) {
        this.currentActor = currentActor;
        this.editing = editing;
    }

    public record Command(@NotNull EntryRef entry) {}

    public void handle(@Valid Command command) {
        currentActor.fresh().requireAdmin();
        Entry before = editing.begin(command.entry);
        editing.save(AuditAct.RESTORED, before, before.restore());
    }
}
