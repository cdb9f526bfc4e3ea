package dev.plumb.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Says why there is nothing here, and what to do about it. */
public final class EmptyState extends Div {

    /**
     * @param title and {@code text}: translated already
     */
    public EmptyState(Icon icon, String title, String text, Component... actions) {
        this(icon, new H2(title), text, actions);
    }

    /** As the only thing on a page, under a heading of the first level. */
    public EmptyState(Icon icon, H1 title, String text, Component... actions) {
        this(icon, (Component) title, text, actions);
    }

    private EmptyState(Icon icon, Component title, String text, Component... actions) {
        addClassName("plumb-empty");
        var art = icon.create();
        art.addClassName("plumb-empty-art");
        title.addClassName("plumb-empty-title");
        add(art, title, new Paragraph(text));
        if (actions.length > 0) {
            Div row = new Div(actions);
            row.addClassName("plumb-empty-actions");
            add(row);
        }
    }
}
