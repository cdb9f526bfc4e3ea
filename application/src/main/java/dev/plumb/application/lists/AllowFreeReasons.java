package dev.plumb.application.lists;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.lists.Lists;
import jakarta.validation.Valid;

/** Says whether a deal may be lost for a reason in one's own words. */
@UseCase(Permission.ADMINISTER)
public class AllowFreeReasons {

    private final CurrentActor currentActor;
    private final Lists lists;
    private final ListEditing editing;

    AllowFreeReasons(CurrentActor currentActor, Lists lists, ListEditing editing) {
        this.currentActor = currentActor;
        this.lists = lists;
        this.editing = editing;
    }

    public record Command(boolean allowed) {}

    public void handle(@Valid Command command) {
        currentActor.fresh().requireAdmin();
        boolean before = lists.allowFreeReasons(command.allowed);
        if (before != command.allowed) {
            editing.tellFreeReasons(before, command.allowed);
        }
    }
}
