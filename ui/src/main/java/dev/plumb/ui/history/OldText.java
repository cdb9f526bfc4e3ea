package dev.plumb.ui.history;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** Text that held before and no longer does. */
@Tag("del")
final class OldText extends HtmlContainer {
    OldText(String text) {
        setText(text);
    }
}
