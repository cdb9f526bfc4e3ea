package dev.plumb.ui.shared;

import com.vaadin.flow.component.html.Span;
import dev.plumb.application.lists.LabelTag;
import dev.plumb.domain.lists.LabelColor;
import java.util.List;
import java.util.Locale;

/** Labels as dots with names. */
public final class LabelDots extends Span {

    public LabelDots(List<LabelTag> labels) {
        addClassName("plumb-labels");
        labels.forEach(label -> add(dot(label)));
    }

    static Span dot(LabelTag label) {
        Span dot = new Span(label.name());
        dot.addClassName("plumb-label");
        dot.getElement().setAttribute("data-color", style(label.color()));
        return dot;
    }

    /** A colour's name in the style sheet. */
    public static String style(LabelColor color) {
        return color.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
