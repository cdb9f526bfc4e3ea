package dev.plumb.ui.activities;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dev.plumb.application.access.UserTag;
import dev.plumb.application.activities.ActivityRow;
import dev.plumb.application.opportunities.NextActivity;
import dev.plumb.domain.activities.ActivityOutcome;
import dev.plumb.ui.shared.ActivityMark;
import dev.plumb.ui.shared.Captions;
import dev.plumb.ui.shared.Texts;
import dev.plumb.ui.shared.UserAvatar;
import java.time.Instant;

/** An activity in a list: open with its urgency and "Done", or done with its outcome. */
final class ActivityItem extends ListItem {
    private final ActivityRow activity;
    private final ActivityActs acts;

    ActivityItem(ActivityRow activity, ActivityActs acts, Runnable whenChanged) {
        this.activity = activity;
        this.acts = acts;
        addClassName("plumb-activity-item");
        Instant doneAt = activity.doneAt();
        Div subject = new Div(activity.subject());
        subject.addClassName("plumb-activity-subject");
        Div text = new Div(subject, doneAt == null ? due() : done(doneAt));
        text.addClassName("plumb-grow");
        getElement().setAttribute("data-done", doneAt != null);
        add(
                text,
                new UserAvatar(whose(activity)).small(),
                ActivityControls.of(activity, acts, whenChanged));
    }

    /** Whoever has done it, or else is to do it. */
    private static UserTag whose(ActivityRow activity) {
        UserTag doneBy = activity.doneBy();
        return doneBy == null ? activity.owner() : doneBy;
    }

    private Component due() {
        return new ActivityMark(
                new NextActivity(activity.type(), activity.due(), activity.dueAt()),
                acts.formats());
    }

    private Component done(Instant doneAt) {
        ActivityOutcome outcome =
                activity.outcome() == null ? ActivityOutcome.DONE : activity.outcome();
        Span text =
                new Span(
                        Texts.get(
                                "activities.done-line",
                                activity.type().name(),
                                Captions.of(outcome),
                                acts.formats().relative(doneAt)));
        text.addClassName("plumb-meta");
        return text;
    }
}
