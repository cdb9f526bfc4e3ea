package dev.plumb.application.activities;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.shared.Time;
import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.activities.Activity;
import dev.plumb.domain.activities.ActivityId;
import dev.plumb.domain.activities.ActivityOutcome;
import dev.plumb.domain.history.StaleData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Says that an activity is done, and what came of it. */
@UseCase(Permission.ADD)
public class CompleteActivity {

    private final CurrentActor currentActor;
    private final ActivityLog log;
    private final Time time;

    CompleteActivity(CurrentActor currentActor, ActivityLog log, Time time) {
        this.currentActor = currentActor;
        this.log = log;
        this.time = time;
    }

    public record Command(@NotNull ActivityId id, @NotNull ActivityOutcome outcome) {}

    /**
     * @throws StaleData if somebody else has done it
     */
    public void handle(@Valid Command command) {
        Actor actor = currentActor.fresh();
        Activity before = log.begin(command.id, actor);
        if (before.isDoneByOtherThan(actor.id())) {
            throw log.overtaken(before.id(), actor);
        }
        log.save(before, before.complete(command.outcome, actor.id(), time.now()), actor);
    }
}
