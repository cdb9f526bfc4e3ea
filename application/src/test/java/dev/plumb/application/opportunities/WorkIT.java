package dev.plumb.application.opportunities;

import static dev.plumb.domain.access.Cast.EWA;

import dev.plumb.application.access.ChangeProfile;
import dev.plumb.application.access.Colleagues;
import dev.plumb.application.activities.OpportunityActivities;
import dev.plumb.application.activities.PlanActivity;
import dev.plumb.application.history.UndoOperation;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.activities.Due;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.lists.ActivityTypeId;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.WorkKind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;

/** Open work of the cast, and how it is handed over. */
abstract class WorkIT extends UseCaseIT {

    private static final Due DAY = new Due(LocalDate.of(2027, 1, 10), null);

    @Autowired UndoOperation undo;
    @Autowired OpportunityActivities activities;
    @Autowired private HandOver handOver;
    @Autowired private PlanActivity plan;
    @Autowired private ChangeProfile profile;
    @Autowired private Colleagues colleagues;

    Optional<OperationId> handOver(UserId from, UserId to) {
        var command = new HandOver.Command(from, to, EnumSet.allOf(WorkKind.class));
        return as(EWA, () -> handOver.handle(command));
    }

    UndoOperation.Result undo(OperationId operation) {
        return as(EWA, () -> undo.handle(new UndoOperation.Command(operation)));
    }

    void plan(OpportunityId id, UserId owner) {
        var command = new PlanActivity.Command(id, new ActivityTypeId(1), "Call", DAY, owner);
        run(owner, () -> plan.handle(command));
    }

    void zone(UserId user, String zone) {
        var me = as(user, colleagues::me).user();
        var command =
                new ChangeProfile.Command(
                        me, me.name(), me.language(), ZoneId.of(zone), me.colorScheme());
        run(user, () -> profile.handle(command));
    }

    List<UserId> owners(OpportunityId... ids) {
        return List.of(ids).stream().map(id -> now(id).owner()).toList();
    }

    UserId activityOwner(OpportunityId id) {
        return as(EWA, () -> activities.of(id)).getFirst().owner().id();
    }
}
