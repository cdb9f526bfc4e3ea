package dev.plumb.application.history;

import dev.plumb.domain.access.Actor;
import dev.plumb.domain.history.ItemChanges;
import dev.plumb.domain.history.ItemKind;
import dev.plumb.domain.history.OperationId;

/** Takes back what an operation changed, for one kind of item. */
public interface Revertible {

    ItemKind kind();

    /**
     * Finds the item, and works out what taking the operation back means for it now.
     *
     * @throws dev.plumb.domain.shared.NotFound if the actor does not see the item
     * @throws dev.plumb.domain.access.NotPermitted if the actor may not edit it
     */
    Reversal begin(OperationId operation, ItemChanges done, Actor actor);
}
