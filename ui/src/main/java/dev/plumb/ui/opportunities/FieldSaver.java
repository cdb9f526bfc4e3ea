package dev.plumb.ui.opportunities;

import dev.plumb.domain.shared.Edits;

/** Saves what was edited in its place. */
@FunctionalInterface
public interface FieldSaver {

    /**
     * Saves, or says why not.
     *
     * @return whether it is saved; if not, the editor stays open
     * @throws dev.plumb.domain.shared.RuleViolation to be shown at the field
     */
    boolean save(Edits edits);
}
