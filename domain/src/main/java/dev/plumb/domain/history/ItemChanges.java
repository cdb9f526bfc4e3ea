package dev.plumb.domain.history;

import dev.plumb.domain.shared.Change;
import java.util.List;

/** What an operation changed of one item. */
public record ItemChanges(ItemRef item, List<Change> changes) {}
