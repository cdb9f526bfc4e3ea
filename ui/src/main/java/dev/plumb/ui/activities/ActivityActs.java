package dev.plumb.ui.activities;

import dev.plumb.application.access.Colleagues;
import dev.plumb.application.activities.ActivityRow;
import dev.plumb.application.activities.CompleteActivity;
import dev.plumb.application.activities.OpportunityActivities;
import dev.plumb.application.activities.PlanActivity;
import dev.plumb.application.activities.ReopenActivity;
import dev.plumb.application.lists.ActivityTypeTag;
import dev.plumb.application.lists.ListOptions;
import dev.plumb.domain.activities.ActivityOutcome;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.ui.shared.Acts;
import dev.plumb.ui.shared.Formats;
import dev.plumb.ui.shared.Notices;
import dev.plumb.ui.shared.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/** Plans activities, ticks them off and takes that back, and says so. */
@Component
public class ActivityActs {
    private final PlanActivity planActivity;
    private final CompleteActivity completeActivity;
    private final ReopenActivity reopenActivity;
    private final OpportunityActivities activities;
    private final ListOptions lists;
    private final Colleagues colleagues;
    private final Acts acts;
    private final Notices notices;
    private final Formats formats;

    ActivityActs(
            PlanActivity planActivity,
            CompleteActivity completeActivity,
            ReopenActivity reopenActivity,
            OpportunityActivities activities,
            ListOptions lists,
            Colleagues colleagues,
            Acts acts,
            Notices notices,
            Formats formats) {
        this.planActivity = planActivity;
        this.completeActivity = completeActivity;
        this.reopenActivity = reopenActivity;
        this.activities = activities;
        this.lists = lists;
        this.colleagues = colleagues;
        this.acts = acts;
        this.notices = notices;
        this.formats = formats;
    }

    List<ActivityRow> of(OpportunityId opportunity) {
        return activities.of(opportunity);
    }

    /**
     * @return whether it is planned; if not, the user was told why
     */
    boolean plan(PlanActivity.Command command) {
        return acts.run(() -> {
            var _ = planActivity.handle(command);
            notices.done(Texts.get("activities.planned", command.subject()));
        });
    }

    /**
     * @param whenChanged runs once it is done, and once that is taken back
     */
    void complete(ActivityRow activity, ActivityOutcome outcome, Runnable whenChanged) {
        boolean done =
                acts.run(() ->
                        completeActivity.handle(
                                new CompleteActivity.Command(activity.id(), outcome)));
        if (done) {
            notices.doneWithUndo(
                    Texts.get("activities.completed", activity.subject()),
                    () -> reopen(activity, whenChanged));
        }
        whenChanged.run();
    }

    void reopen(ActivityRow activity, Runnable whenChanged) {
        if (acts.run(() -> reopenActivity.handle(new ReopenActivity.Command(activity.id())))) {
            notices.done(Texts.get("activities.reopened", activity.subject()));
        }
        whenChanged.run();
    }

    List<ActivityTypeTag> types() {
        return lists.activityTypes();
    }

    Colleagues colleagues() {
        return colleagues;
    }

    Formats formats() {
        return formats;
    }
}
