package dev.plumb.application.lists;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.lists.ActivityIcon;
import dev.plumb.domain.lists.Entry;
import dev.plumb.domain.lists.LabelColor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Gives an entry another name, colour or symbol, wherever it stands. */
@UseCase(Permission.ADMINISTER)
public class ChangeEntry {

    private final CurrentActor currentActor;
    private final ListEditing editing;

    ChangeEntry(CurrentActor currentActor, ListEditing editing) {
        this.currentActor = currentActor;
        this.editing = editing;
    }

    /**
     * @param seen as it was when it was begun to be changed
     * @param color of a label
     * @param icon of a type of activities
     */
    public record Command(
            @NotNull Entry seen,
            @NotNull String name,
            @Nullable LabelColor color,
            @Nullable ActivityIcon icon) {}

    /**
     * @throws dev.plumb.domain.history.StaleData if somebody changed it since
     */
    public void handle(@Valid Command command) {
        currentActor.fresh().requireAdmin();
        Entry before = editing.begin(command.seen);
        editing.save(
                AuditAct.CHANGED, before, before.change(command.name, command.color, command.icon));
    }
}
