package dev.plumb.ui.shared;

import dev.plumb.domain.history.ItemKind;
import dev.plumb.domain.history.ItemRef;
import java.util.EnumSet;
import java.util.Set;

/** Tells changes of pipelines, stages and lists from others: all that shows one is shown anew. */
public final class CompanyNews {

    private static final Set<ItemKind> KINDS =
            EnumSet.of(ItemKind.PIPELINE, ItemKind.STAGE, ItemKind.LIST);

    private CompanyNews() {}

    public static boolean isAmong(Set<ItemRef> items) {
        return items.stream().anyMatch(item -> KINDS.contains(item.kind()));
    }
}
