package dev.plumb.application.activities;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.activities.Activity;
import dev.plumb.domain.activities.ActivityId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Makes a done activity one to be done again. */
@UseCase(Permission.ADD)
public class ReopenActivity {

    private final CurrentActor currentActor;
    private final ActivityLog log;

    ReopenActivity(CurrentActor currentActor, ActivityLog log) {
        this.currentActor = currentActor;
        this.log = log;
    }

    public record Command(@NotNull ActivityId id) {}

    public void handle(@Valid Command command) {
        Actor actor = currentActor.fresh();
        Activity before = log.begin(command.id, actor);
        log.save(before, before.reopen(), actor);
    }
}
