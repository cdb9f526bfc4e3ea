package dev.plumb.application.opportunities;

import dev.plumb.application.history.Reversal;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.history.ItemRef;
import dev.plumb.domain.opportunities.Opportunity;
import dev.plumb.domain.opportunities.OpportunityFields;
import dev.plumb.domain.shared.Change;
import dev.plumb.domain.shared.Field;
import dev.plumb.domain.shared.Values;
import dev.plumb.domain.shared.Version;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A lead or deal to be given the values of before.
 *
 * @param done what the operation changed
 * @param reverted all its values, once that is taken back
 */
record OpportunityReversal(
        Opportunity found,
        List<Change> done,
        Values reverted,
        Actor actor,
        OpportunityEditing editing)
        implements Reversal {

    @Override
    public ItemRef item() {
        return OpportunityEditing.item(found.id());
    }

    @Override
    public Version version() {
        return found.version();
    }

    @Override
    public List<Change> overwritten() {
        return done.stream()
                .filter(this::isOverwritten)
                .map(change -> new Change(change.field(), change.after(), now(change)))
                .toList();
    }

    @Override
    public List<Change> apply() {
        return editing.revert(actor, found, found.revert(reverted));
    }

    private boolean isOverwritten(Change change) {
        String now = now(change);
        return !Objects.equals(now, change.after())
                && !Objects.equals(now, reverted.written(field(change)));
    }

    private @Nullable String now(Change change) {
        return found.values().written(field(change));
    }

    static Field<?> field(Change change) {
        return OpportunityFields.byKey(change.field()).orElseThrow();
    }
}
