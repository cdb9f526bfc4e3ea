package dev.plumb.ui.lists;

import com.vaadin.flow.component.Component;
import dev.plumb.domain.history.ItemKind;
import dev.plumb.ui.shared.AdminUpdates;
import java.util.EnumSet;
import java.util.Set;

/** Shows what others changed. */
final class ListChanges {
    private static final Set<ItemKind> KINDS = EnumSet.of(ItemKind.LIST, ItemKind.COMPANY);

    private ListChanges() {}

    static void follow(Component view, AdminUpdates updates, Runnable show) {
        updates.listen(
                view,
                items -> {
                    if (items.stream().anyMatch(item -> KINDS.contains(item.kind()))) {
                        show.run();
                    }
                });
    }
}
