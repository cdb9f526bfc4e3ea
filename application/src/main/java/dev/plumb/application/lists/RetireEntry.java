package dev.plumb.application.lists;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.lists.Entry;
import dev.plumb.domain.lists.EntryRef;
import dev.plumb.domain.lists.ListKind;
import dev.plumb.domain.lists.Lists;
import dev.plumb.domain.shared.RuleViolation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Takes an entry out of what is offered; it stays where it stands. */
@UseCase(Permission.ADMINISTER)
public class RetireEntry {

    private final CurrentActor currentActor;
    private final Lists lists;
    private final ListEditing editing;

    RetireEntry(CurrentActor currentActor, Lists lists, ListEditing editing) {
        this.currentActor = currentActor;
        this.lists = lists;
        this.editing = editing;
    }

    public record Command(@NotNull EntryRef entry) {}

    /**
     * @throws RuleViolation {@code entry.last-activity-type}, as nothing could be planned without
     */
    public void handle(@Valid Command command) {
        currentActor.fresh().requireAdmin();
        if (command.entry.kind() == ListKind.ACTIVITY_TYPE) {
            requireOtherThan(command.entry);
        }
        Entry before = editing.begin(command.entry);
        editing.save(AuditAct.RETIRED, before, before.retire());
    }

    private void requireOtherThan(EntryRef entry) {
        List<EntryRef> offered = lists.lockOffered(entry.kind()).stream().map(Entry::ref).toList();
        if (offered.equals(List.of(entry))) {
            throw new RuleViolation("entry.last-activity-type");
        }
    }
}
