package dev.plumb.ui.shared;

import dev.plumb.domain.history.ItemKind;
import dev.plumb.domain.history.ItemRef;
import java.util.EnumSet;
import java.util.Set;

/**
 * Tells changes of what everything hangs on, from settings to teams, from those of leads and deals:
 * whatever is open is read anew, as it may look otherwise, or be seen no more.
 */
public final class CompanyNews {

    private static final Set<ItemKind> KINDS =
            EnumSet.complementOf(EnumSet.of(ItemKind.OPPORTUNITY, ItemKind.ACTIVITY));

    private CompanyNews() {}

    public static boolean isAmong(Set<ItemRef> items) {
        return items.stream().anyMatch(item -> KINDS.contains(item.kind()));
    }
}
