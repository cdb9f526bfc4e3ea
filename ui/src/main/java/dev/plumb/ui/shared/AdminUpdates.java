package dev.plumb.ui.shared;

import com.vaadin.flow.component.Component;
import dev.plumb.application.access.Colleagues;
import dev.plumb.domain.history.ItemRef;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;

/**
 * As {@link LiveUpdates}, for pages of the administration: they are told for as long as their
 * reader is an admin. Whoever is none any more is led elsewhere, and has not asked for anything.
 */
@org.springframework.stereotype.Component
public class AdminUpdates {

    private final LiveUpdates updates;
    private final Colleagues colleagues;

    AdminUpdates(LiveUpdates updates, Colleagues colleagues) {
        this.updates = updates;
        this.colleagues = colleagues;
    }

    public void listen(Component owner, Consumer<Set<ItemRef>> onChange) {
        listen(owner, Duration.ZERO, onChange);
    }

    /**
     * @param pause no sooner than that after the last time
     */
    public void listen(Component owner, Duration pause, Consumer<Set<ItemRef>> onChange) {
        updates.listen(
                owner,
                pause,
                items -> {
                    if (colleagues.isAdmin()) {
                        onChange.accept(items);
                    }
                });
    }
}
