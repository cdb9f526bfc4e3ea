package dev.plumb.ui.leads;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.Texts;

/** A filter in force: it can be changed, or taken away. */
final class FilterChip extends Div {

    /**
     * @param name and {@code value}: translated already
     */
    FilterChip(String name, String value, Runnable change, Runnable remove) {
        addClassName("plumb-chip");
        Span what = new Span(name);
        what.addClassName("plumb-chip-name");
        Span content = new Span(what);
        if (!value.isEmpty()) {
            content.add(new Span(" "), new Span(value));
        }
        Button open = new Button(content, _ -> change.run());
        open.addClassName("plumb-chip-open");
        Button away = new Button(Icon.X.create(), _ -> remove.run());
        away.addClassName("plumb-chip-remove");
        String label = Texts.get("leads.filter.remove", name);
        away.setAriaLabel(label);
        away.setTooltipText(label);
        add(open, away);
    }
}
