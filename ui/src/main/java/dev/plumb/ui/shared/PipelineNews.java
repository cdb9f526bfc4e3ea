package dev.plumb.ui.shared;

import dev.plumb.domain.history.ItemKind;
import dev.plumb.domain.history.ItemRef;
import java.util.Set;

/** Tells changes of pipelines and stages from others: all that shows one is shown anew. */
public final class PipelineNews {

    private PipelineNews() {}

    public static boolean isAmong(Set<ItemRef> items) {
        return items.stream()
                .anyMatch(
                        item -> item.kind() == ItemKind.PIPELINE || item.kind() == ItemKind.STAGE);
    }
}
