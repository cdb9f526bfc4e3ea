package dev.plumb.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Says why there is nothing here, and what to do about it. */
public final class EmptyState extends Div {

    /**
     * @param title and {@code text}: translated already
     */
    public EmptyState(Icon icon, String title, String text, Component... actions) {
        addClassName("plumb-empty");
        var art = icon.create();
        art.addClassName("plumb-empty-art");
        add(art, new H2(title), new Paragraph(text));
        if (actions.length > 0) {
            Div row = new Div(actions);
            row.addClassName("plumb-empty-actions");
            add(row);
        }
    }
}
