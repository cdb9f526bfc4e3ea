package dev.plumb.ui.shell;

import com.vaadin.flow.component.Component;
import dev.plumb.application.access.Colleagues;
import dev.plumb.domain.history.ItemKind;
import dev.plumb.domain.history.ItemRef;
import dev.plumb.ui.shared.LiveUpdates;
import java.util.Set;

/**
 * Shows a page anew when its reader's role, team or scope has become another: what is gained is
 * there, and what is lost is gone, at once.
 */
@org.springframework.stereotype.Component
class SightChanges {

    private final Colleagues colleagues;

    SightChanges(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    /**
     * @param layout shows what is seen from now on
     */
    void follow(Component layout, LiveUpdates updates) {
        int seen = colleagues.actor().hashCode();
        updates.listen(
                layout,
                items -> {
                    if (concerns(items) && colleagues.actor().hashCode() != seen) {
                        layout.getUI().ifPresent(ui -> ui.refreshCurrentRoute(true));
                    }
                });
    }

    private static boolean concerns(Set<ItemRef> items) {
        return items.stream()
                .anyMatch(item -> item.kind() == ItemKind.USER || item.kind() == ItemKind.TEAM);
    }
}
