package dev.plumb.ui.history;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import dev.plumb.ui.shared.Formats;
import java.time.Instant;

/** When something happened. */
@Tag("time")
final class Moment extends HtmlContainer {
    Moment(Instant at, Formats formats) {
        var local = at.atZone(formats.zone());
        setText(formats.shortDate(local.toLocalDate()) + ", " + formats.time(local.toLocalTime()));
        setTitle(formats.dateTime(at));
        getElement().setAttribute("datetime", at.toString());
    }
}
