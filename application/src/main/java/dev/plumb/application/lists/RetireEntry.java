package dev.plumb.application.lists;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.lists.Entry;
import dev.plumb.domain.lists.EntryRef;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Takes an entry out of what is offered; it stays where it stands. */
@UseCase(Permission.ADMINISTER)
public class RetireEntry {

    private final CurrentActor currentActor;
    private final ListEditing editing;

    RetireEntry(CurrentActor currentActor, ListEditing editing) {
        this.currentActor = currentActor;
        this.editing = editing;
    }

    public record Command(@NotNull EntryRef entry) {}

    public void handle(@Valid Command command) {
        currentActor.fresh().requireAdmin();
        Entry before = editing.begin(command.entry);
        editing.save(AuditAct.RETIRED, before, before.retire());
    }
}
