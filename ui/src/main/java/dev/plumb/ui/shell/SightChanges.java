package dev.plumb.ui.shell;

import com.vaadin.flow.component.Component;
import dev.plumb.application.access.Colleagues;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.Role;
import dev.plumb.domain.history.ItemKind;
import dev.plumb.domain.history.ItemRef;
import dev.plumb.ui.shared.Captions;
import dev.plumb.ui.shared.LiveUpdates;
import dev.plumb.ui.shared.Notices;
import dev.plumb.ui.shared.Texts;
import java.util.Set;

/**
 * Shows a page anew when its reader's name, role, team or scope has become another: what is gained
 * is there, and what is lost is gone, at once.
 */
@org.springframework.stereotype.Component
class SightChanges {

    private final Colleagues colleagues;
    private final Notices notices;

    SightChanges(Colleagues colleagues, Notices notices) {
        this.colleagues = colleagues;
        this.notices = notices;
    }

    /**
     * @param layout shows what is seen from now on
     */
    void follow(Component layout, LiveUpdates updates) {
        Sight seen = sight();
        updates.listen(
                layout,
                items -> {
                    if (concerns(items)) {
                        compare(seen, sight(), layout);
                    }
                });
    }

    private void compare(Sight seen, Sight now, Component layout) {
        if (!now.equals(seen)) {
            layout.getUI().ifPresent(ui -> ui.refreshCurrentRoute(true));
        }
        if (now.role != seen.role) {
            notices.done(Texts.get("shell.your-role", Captions.of(now.role)));
        }
    }

    private Sight sight() {
        Actor actor = colleagues.actor();
        return new Sight(colleagues.me().user().name(), actor.role(), actor.hashCode());
    }

    /** What the page was made for; whom one sees is known by its sum, as it may be many. */
    private record Sight(String name, Role role, int scope) {}

    private static boolean concerns(Set<ItemRef> items) {
        return items.stream()
                .anyMatch(item -> item.kind() == ItemKind.USER || item.kind() == ItemKind.TEAM);
    }
}
