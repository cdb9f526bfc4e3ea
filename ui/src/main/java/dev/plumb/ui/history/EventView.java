package dev.plumb.ui.history;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dev.plumb.ui.shared.Icon;

/** A knot of the plumb line with what hangs on it. */
final class EventView extends ListItem {
    private final Header header;
    private final Div body;

    /**
     * @param kind how it looks: note, change, conversion or planned
     */
    EventView(String kind, Icon icon, Component headline, Component when) {
        addClassName("plumb-event");
        getElement().setAttribute("data-kind", kind);
        Span knot = new Span(icon.create());
        knot.addClassName("plumb-knot");
        header = new Header(headline, when);
        body = new Div(header);
        body.addClassName("plumb-event-body");
        add(knot, body);
    }

    EventView withAction(Component action) {
        header.add(action);
        return this;
    }

    EventView with(Component detail) {
        body.add(detail);
        return this;
    }
}
