package dev.plumb.ui.access;

import com.vaadin.flow.component.html.Div;
import dev.plumb.ui.shared.StoredFields;

/** Shows some settings that are saved together, and tells what was made of them. */
abstract class SettingsForm<T> extends Div {

    protected final transient StoredFields<T> fields = new StoredFields<>();

    void show(T settings) {
        fields.show(settings);
    }

    /** Shows what is there now wherever it still shows what was seen. */
    void follow(T seen, T now) {
        fields.follow(seen, now);
    }

    /** Whether it shows these, and nothing that was typed since. */
    boolean holds(T seen) {
        return fields.hold(seen);
    }

    /** Whether all can be used; if not, it is said at the field. */
    abstract boolean isRight();

    /** What it shows, if that is right. */
    abstract T settings();
}
