package dev.plumb.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import dev.plumb.application.access.Colleagues;
import dev.plumb.domain.access.Role;
import dev.plumb.domain.access.User;
import dev.plumb.domain.history.ItemKind;
import dev.plumb.domain.history.ItemRef;
import dev.plumb.ui.shared.Addresses;
import dev.plumb.ui.shared.Captions;
import dev.plumb.ui.shared.LiveUpdates;
import dev.plumb.ui.shared.Notices;
import dev.plumb.ui.shared.Texts;
import java.util.Set;

/**
 * Makes a page anew when its reader's name or role has become another. Whom one sees may change as
 * well: what is open reads that anew by itself.
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
     * @param me as the layout shows one
     */
    void follow(Component layout, User me, LiveUpdates updates) {
        Sight seen = Sight.of(me);
        updates.listen(
                layout,
                items -> {
                    if (concerns(items)) {
                        compare(seen, Sight.of(colleagues.me().user()), layout);
                    }
                });
    }

    private void compare(Sight seen, Sight now, Component layout) {
        if (!now.equals(seen)) {
            layout.getUI().ifPresent(SightChanges::renew);
        }
        if (now.role != seen.role) {
            notices.done(Texts.get("shell.your-role", Captions.of(now.role)));
        }
    }

    /** Who was an admin has not asked for a page that is no longer theirs. */
    private static void renew(UI ui) {
        if (ui.getActiveViewLocation().getPath().startsWith(Addresses.ADMIN)) {
            ui.getPage().setLocation(Addresses.LEADS);
        } else {
            ui.refreshCurrentRoute(true);
        }
    }

    /** What the page was made for. */
    private record Sight(String name, Role role) {

        static Sight of(User user) {
            return new Sight(user.name(), user.role());
        }
    }

    private static boolean concerns(Set<ItemRef> items) {
        return items.stream().anyMatch(item -> item.kind() == ItemKind.USER);
    }
}
