package dev.plumb.ui.opportunities;

import dev.plumb.application.opportunities.EditOpportunity;

/** Saves what was edited in its place. */
@FunctionalInterface
public interface FieldSaver {

    /**
     * Saves, or says why not.
     *
     * @param edit in the version that was edited; if somebody saved it since, nothing is saved
     * @return whether it is saved; if not, the editor stays open
     * @throws dev.plumb.domain.shared.RuleViolation to be shown at the field
     */
    boolean save(EditOpportunity.Command edit);
}
