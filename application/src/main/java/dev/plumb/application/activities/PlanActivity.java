package dev.plumb.application.activities;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.shared.Time;
import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.Users;
import dev.plumb.domain.activities.Activities;
import dev.plumb.domain.activities.Activity;
import dev.plumb.domain.activities.ActivityId;
import dev.plumb.domain.activities.Due;
import dev.plumb.domain.lists.ActivityTypeId;
import dev.plumb.domain.lists.Lists;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.shared.NotFound;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Plans something to do about a lead or deal that the actor sees. */
@UseCase(Permission.ADD)
public class PlanActivity {

    private final CurrentActor currentActor;
    private final ActivityLog log;
    private final Activities activities;
    private final Lists lists;
    private final Users users;
    private final Time time;

    PlanActivity(
            CurrentActor currentActor,
            ActivityLog log,
            Activities activities,
            Lists lists,
            Users users,
            Time time) {
        this.currentActor = currentActor;
        this.log = log;
        this.activities = activities;
        this.lists = lists;
        this.users = users;
        this.time = time;
    }

    /**
     * @param due in the zone of {@code owner}
     */
    public record Command(
            @NotNull OpportunityId opportunity,
            @NotNull ActivityTypeId type,
            @NotBlank @Size(max = Activity.SUBJECT_LENGTH) String subject,
            @NotNull Due due,
            @NotNull UserId owner) {}

    public ActivityId handle(@Valid Command command) {
        Actor actor = currentActor.fresh();
        log.requireActive(command.opportunity, actor);
        var _ = users.find(command.owner).orElseThrow(() -> new NotFound(command.owner));
        lists.hold(command.type.ref())
                .orElseThrow(() -> new NotFound(command.type))
                .requireOffered();
        Activity activity =
                Activity.plan(
                        activities.nextId(),
                        command.opportunity,
                        command.type,
                        command.subject,
                        command.due,
                        command.owner);
        activities.add(activity, actor.id(), time.now());
        log.changed(command.opportunity);
        return activity.id();
    }
}
