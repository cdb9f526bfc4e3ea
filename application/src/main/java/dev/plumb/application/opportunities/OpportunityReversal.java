package dev.plumb.application.opportunities;

import dev.plumb.application.history.Reversal;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.history.ItemRef;
import dev.plumb.domain.opportunities.Opportunity;
import dev.plumb.domain.opportunities.OpportunityFields;
import dev.plumb.domain.opportunities.Placement;
import dev.plumb.domain.shared.Change;
import dev.plumb.domain.shared.Field;
import dev.plumb.domain.shared.Values;
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
        Field<?> field = field(change);
        Object now = found.values().get(field);
        return !isSame(now, field.read(change.after())) && !isSame(now, reverted.get(field));
    }

    /** A deal that came back to its stage is where it was, only the moment differs. */
    private static boolean isSame(@Nullable Object one, @Nullable Object other) {
        return Objects.equals(one, other) || Placement.areInOneStage(one, other);
    }

    private @Nullable String now(Change change) {
        return found.values().written(field(change));
    }

    static Field<?> field(Change change) {
        return OpportunityFields.byKey(change.field()).orElseThrow();
    }
}
