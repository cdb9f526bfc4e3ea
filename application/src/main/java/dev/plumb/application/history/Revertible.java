package dev.plumb.application.history;

import dev.plumb.domain.access.Actor;
import dev.plumb.domain.history.ItemChanges;
import dev.plumb.domain.history.ItemKind;
import dev.plumb.domain.shared.Change;
import java.util.List;

/** Takes back what an operation changed, for one kind of item. */
public interface Revertible {

    ItemKind kind();

    /**
     * The fields that no longer have the value that the operation gave them: that value, and the
     * one they have.
     */
    List<Change> changedSince(ItemChanges done, Actor actor);

    /**
     * Gives the fields the values that they had before, whatever they have now.
     *
     * @return what that changed
     * @throws dev.plumb.domain.access.NotPermitted if the actor may not edit the item
     */
    ItemChanges revert(ItemChanges done, Actor actor);
}
