package dev.plumb.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/**
 * The top of a view: its title, how much there is, and what can be done; on a phone the drawer's
 * button before.
 */
public final class ViewHeader extends Header {

    private final H1 title = new H1();
    private final Span count = new Span();

    /**
     * @param text translated already; empty for a view that is headed otherwise
     */
    public ViewHeader(String text, Component... actions) {
        addClassName("plumb-view-header");
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(Texts.get("shared.menu"));
        title.addClassName("plumb-view-title");
        title.setText(text);
        title.setVisible(!text.isEmpty());
        count.addClassName("plumb-badge");
        count.getElement().setAttribute("aria-hidden", "true");
        count.setVisible(false);
        Div gap = new Div();
        gap.addClassName("plumb-grow");
        add(toggle, title, count, gap);
        add(actions);
    }

    /** Says what the view is a part of, before its title. */
    ViewHeader within(String place) {
        Span prefix = new Span(place + " ›");
        prefix.addClassNames("plumb-meta", "plumb-desk");
        addComponentAtIndex(indexOf(title), prefix);
        return this;
    }

    public void setTitleText(String text) {
        title.setText(text);
        title.setVisible(!text.isEmpty());
    }

    /**
     * @param text as {@link Formats#number} writes it; empty hides it
     */
    public void setCount(String text) {
        count.setText(text);
        count.setVisible(!text.isEmpty());
    }
}
