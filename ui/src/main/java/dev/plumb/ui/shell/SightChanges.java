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
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Shows a reader's new name and role in the drawer, and makes the view anew for the role. Not while
 * a dialog is open, as what is typed there would be lost: the next view is made for the new role.
 * Whom one sees may change as well: what is open reads that anew by itself.
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
     * @param me as the layout shows one
     * @param show shows one as one is now
     */
    void follow(Component layout, User me, LiveUpdates updates, Consumer<User> show) {
        AtomicReference<Role> role = new AtomicReference<>(me.role());
        ItemRef oneself = new ItemRef(ItemKind.USER, me.id().value());
        updates.listen(
                layout,
                items -> {
                    if (items.contains(oneself)) {
                        User now = colleagues.me().user();
                        show.accept(now);
                        if (role.getAndSet(now.role()) != now.role()) {
                            layout.getUI().ifPresent(ui -> changeRole(ui, now.role()));
                        }
                    }
                });
    }

    /** Who was an admin has not asked for a page that is no longer theirs. */
    private void changeRole(UI ui, Role role) {
        if (ui.getActiveViewLocation().getPath().startsWith(Addresses.ADMIN)) {
            ui.getPage().setLocation(Addresses.LEADS);
            return;
        }
        if (!ui.hasModalComponent()) {
            ui.refreshCurrentRoute(true);
        }
        notices.done(Texts.get("shell.your-role", Captions.of(role)));
    }
}
