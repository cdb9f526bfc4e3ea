package dev.plumb.ui.shared;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import java.time.Instant;

/** How long ago something was; hovering shows exactly when. */
@Tag("time")
public final class RelativeTime extends HtmlComponent {

    public RelativeTime(Instant instant, Formats formats) {
        getElement().setText(formats.relative(instant));
        getElement().setAttribute("datetime", instant.toString());
        setTitle(formats.dateTime(instant));
    }
}
