package dev.plumb.ui.shared;

import com.vaadin.flow.component.html.Span;
import dev.plumb.application.opportunities.NextActivity;
import org.jspecify.annotations.Nullable;

/** The next activity: a shape, a colour and words. */
public final class ActivityMark extends Span {

    public ActivityMark(@Nullable NextActivity next, Formats formats) {
        super(formats.activity(next));
        addClassName("plumb-activity");
        getElement().setAttribute("data-state", formats.activityState(next).style());
    }
}
