package dev.plumb.application.history;

import dev.plumb.domain.history.ItemRef;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.shared.Change;
import java.util.List;

/** An item as it was found, and what taking an operation back makes of it. */
public interface Reversal {

    ItemRef item();

    /**
     * The later values that would be overwritten: what the operation gave those fields, and what
     * they have now.
     */
    List<Change> overwritten();

    /**
     * Gives the fields the values that they had before, whatever they have now.
     *
     * @return what that changed; nothing where they have those values already
     * @throws dev.plumb.domain.history.StaleData if somebody saved the item since it was found
     */
    List<Change> apply();

    /**
     * Takes back what the operation changed of others along with the item.
     *
     * @param undo the taking back, written down by now
     */
    default void follow(OperationId undo) {}
}
