package dev.plumb.ui.history;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dev.plumb.application.activities.ActivityRow;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.ui.shared.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The one story of an opportunity, as lead and as deal, on the plumb line: what is planned, what
 * was done, written and changed.
 */
public final class HistoryTimeline extends Composite<Div> {
    private final Stories stories;
    private final Map<TimelineFilter, NativeButton> filters = new EnumMap<>(TimelineFilter.class);
    private final Div bar = new Div();
    private final OrderedList list = new OrderedList();
    private Function<ActivityRow, Component> activityActions = _ -> new Span();
    private Runnable afterUndo = () -> {};
    private boolean mayUndo;
    private TimelineFilter filter = TimelineFilter.ALL;
    private List<TimelineItem> line = List.of();

    public HistoryTimeline(Stories stories) {
        this.stories = stories;
        list.addClassName("plumb-timeline");
        list.getElement().setAttribute("aria-label", Texts.get("history.title"));
        bar.addClassName("plumb-story-bar");
        bar.add(filterBar());
        getContent().add(bar, list);
    }

    /** Puts a heading before the choice of what is told. */
    public HistoryTimeline under(Component heading) {
        bar.addComponentAsFirst(heading);
        return this;
    }

    /** What can be done about an activity, such as ticking it off; nothing until this is said. */
    public HistoryTimeline withActivityActions(Function<ActivityRow, Component> actions) {
        activityActions = actions;
        return this;
    }

    /** Runs once something was taken back from here. */
    public HistoryTimeline afterUndo(Runnable what) {
        afterUndo = what;
        return this;
    }

    /**
     * Reads the story and tells it.
     *
     * @param editable whether the reader may take steps of it back
     */
    public void show(OpportunityId opportunity, boolean editable) {
        List<TimelineItem> now = Storyline.of(stories.of(opportunity));
        if (now.equals(line) && mayUndo == editable) {
            return;
        }
        mayUndo = editable;
        line = now;
        filters.forEach((each, button) -> button.setText(caption(each)));
        draw();
    }

    private Div filterBar() {
        Div choice = new Div();
        choice.addClassName("plumb-switch");
        choice.getElement().setAttribute("role", "group");
        choice.getElement().setAttribute("aria-label", Texts.get("history.filter"));
        for (TimelineFilter each : TimelineFilter.values()) {
            NativeButton button =
                    new NativeButton(
                            caption(each),
                            _ -> {
                                filter = each;
                                draw();
                            });
            filters.put(each, button);
            choice.add(button);
        }
        return choice;
    }

    private String caption(TimelineFilter each) {
        return Texts.get(each.key(), each.countOf(line));
    }

    private void draw() {
        filters.forEach((each, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(each == filter)));
        EventViews views =
                new EventViews(stories.formats(), activityActions, mayUndo ? this::undo : null);
        list.removeAll();
        line.stream().filter(filter::tells).map(views::draw).forEach(list::add);
    }

    private void undo(OperationId operation) {
        stories.notices().undo(operation, afterUndo);
    }
}
