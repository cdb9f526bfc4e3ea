package dev.plumb.ui.history;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** Text that stands out in a sentence. */
@Tag("b")
final class StrongText extends HtmlContainer {
    StrongText(String text) {
        setText(text);
    }
}
