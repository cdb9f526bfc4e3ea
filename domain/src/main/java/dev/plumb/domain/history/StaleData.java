package dev.plumb.domain.history;

import org.jspecify.annotations.Nullable;

/** Somebody else saved the item first; nothing was changed. */
public final class StaleData extends RuntimeException {

    private final transient @Nullable LastChange lastChange;

    public StaleData(@Nullable LastChange lastChange) {
        super(String.valueOf(lastChange));
        this.lastChange = lastChange;
    }

    /** Who did what; null where it is not known. */
    public @Nullable LastChange lastChange() {
        return lastChange;
    }
}
