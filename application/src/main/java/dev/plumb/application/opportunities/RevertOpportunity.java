package dev.plumb.application.opportunities;

import static dev.plumb.domain.opportunities.OpportunityFields.LIFECYCLE;
import static dev.plumb.domain.opportunities.OpportunityFields.VISIBILITY;

import dev.plumb.application.history.Reversal;
import dev.plumb.application.history.Revertible;
import dev.plumb.application.shared.Time;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.access.Visibility;
import dev.plumb.domain.history.ItemChanges;
import dev.plumb.domain.history.ItemKind;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.opportunities.Lifecycle.Deleted;
import dev.plumb.domain.opportunities.Opportunities;
import dev.plumb.domain.opportunities.Opportunity;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.shared.Change;
import dev.plumb.domain.shared.Field;
import dev.plumb.domain.shared.NotFound;
import dev.plumb.domain.shared.Values;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes back what an operation changed of a lead or deal. */
@Component
class RevertOpportunity implements Revertible {

    private final Opportunities opportunities;
    private final OpportunityEditing editing;
    private final MergedSince mergedSince;
    private final Time time;

    RevertOpportunity(
            Opportunities opportunities,
            OpportunityEditing editing,
            MergedSince mergedSince,
            Time time) {
        this.opportunities = opportunities;
        this.editing = editing;
        this.mergedSince = mergedSince;
        this.time = time;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.OPPORTUNITY;
    }

    @Override
    public Reversal begin(OperationId operation, ItemChanges done, Actor actor) {
        OpportunityId id = new OpportunityId(done.item().id());
        Opportunity found = opportunities.find(id, actor).orElseThrow(() -> new NotFound(id));
        actor.require(Permission.EDIT, found.owner());
        List<Change> changes = done.changes().stream().map(mergedSince::read).toList();
        Values values = found.values();
        for (Change change : changes) {
            values = revert(values, change);
        }
        return new OpportunityReversal(found, changes, values, actor, editing);
    }

    private Values revert(Values values, Change change) {
        Field<?> field = OpportunityReversal.field(change);
        if (field.equals(LIFECYCLE) && change.before() == null) {
            return throwAway(values);
        }
        Values reverted = values.withWritten(field, change.before());
        return field.equals(VISIBILITY)
                ? reverted.with(
                        VISIBILITY,
                        stricter(values.require(VISIBILITY), reverted.require(VISIBILITY)))
                : reverted;
    }

    /** What takes an arrival back. */
    private Values throwAway(Values values) {
        return values.get(LIFECYCLE) instanceof Deleted
                ? values
                : values.with(LIFECYCLE, new Deleted(time.now()));
    }

    private static Visibility stricter(Visibility one, Visibility other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
