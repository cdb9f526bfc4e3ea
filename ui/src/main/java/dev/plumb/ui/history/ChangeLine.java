package dev.plumb.ui.history;

import com.vaadin.flow.component.html.Span;
import dev.plumb.application.history.FieldChange;

/** What a field's value was, and what it became. */
final class ChangeLine extends Span {

    /**
     * @param lead the words in front
     */
    ChangeLine(String lead, FieldChange change, ShownWords words) {
        add(lead + " ");
        if (change.before() != null) {
            add(new OldText(words.of(change.field(), change.before())));
            add(" → ");
        }
        add(new StrongText(words.of(change.field(), change.after())));
    }
}
