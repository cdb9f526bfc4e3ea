package dev.plumb.ui.access;

import com.vaadin.flow.component.html.Div;
import dev.plumb.domain.shared.RuleViolation;
import java.util.Optional;

/** Shows some settings that are saved together, and tells what was made of them. */
abstract class SettingsForm<T> extends Div {

    abstract void show(T settings);

    /** Empty if something is wrong; then it is said at the field. */
    abstract Optional<T> settings();

    /** Whether it shows these, and nothing that was typed since. */
    final boolean holds(T settings) {
        try {
            return settings().filter(settings::equals).isPresent();
        } catch (RuleViolation unfinished) {
            return false;
        }
    }
}
