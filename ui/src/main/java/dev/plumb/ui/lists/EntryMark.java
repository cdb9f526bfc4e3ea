package dev.plumb.ui.lists;

import com.vaadin.flow.component.html.Span;
import dev.plumb.domain.lists.ActivityIcon;
import dev.plumb.domain.lists.LabelColor;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.LabelDots;
import org.jspecify.annotations.Nullable;

/** What an entry shows before its name: a label's dot, or the symbol of a type of activities. */
final class EntryMark extends Span {
    EntryMark(@Nullable LabelColor color, @Nullable ActivityIcon icon) {
        addClassName("plumb-entry-mark");
        getElement().setAttribute("aria-hidden", "true");
        if (color != null) {
            Span dot = new Span();
            dot.addClassName("plumb-label");
            dot.getElement().setAttribute("data-color", LabelDots.style(color));
            add(dot);
        }
        if (icon != null) {
            add(Icon.of(icon).create());
        }
        setVisible(color != null || icon != null);
    }
}
