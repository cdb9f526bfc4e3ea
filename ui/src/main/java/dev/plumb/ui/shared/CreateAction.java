package dev.plumb.ui.shared;

/**
 * Something new that can be begun from anywhere; each bean of this type is a line of the "+" menu.
 */
public interface CreateAction {

    /** The key of its name, as "Lead". */
    String captionKey();

    Icon icon();

    /** The lowest comes first, and has a key of its own. */
    int order();

    /** Asks for what is needed, over whatever view is open. */
    void open();
}
