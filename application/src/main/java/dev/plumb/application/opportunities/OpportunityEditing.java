package dev.plumb.application.opportunities;

import dev.plumb.application.access.Audit;
import dev.plumb.application.shared.Changed;
import dev.plumb.application.shared.Time;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.AuditSubject;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.history.History;
import dev.plumb.domain.history.ItemChanges;
import dev.plumb.domain.history.ItemKind;
import dev.plumb.domain.history.ItemRef;
import dev.plumb.domain.history.Operation;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.history.OperationKind;
import dev.plumb.domain.history.StaleData;
import dev.plumb.domain.opportunities.Deal;
import dev.plumb.domain.opportunities.Lead;
import dev.plumb.domain.opportunities.Lifecycle;
import dev.plumb.domain.opportunities.Opportunities;
import dev.plumb.domain.opportunities.Opportunity;
import dev.plumb.domain.opportunities.OpportunityFields;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.shared.Change;
import dev.plumb.domain.shared.NotFound;
import dev.plumb.domain.shared.RuleViolation;
import dev.plumb.domain.shared.Version;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * How every use case changes an opportunity: found, permitted, current; then saved with its
 * history.
 */
@Component
class OpportunityEditing {

    private final Opportunities opportunities;
    private final History history;
    private final OpportunityReferences references;
    private final Audit audit;
    private final Time time;
    private final ApplicationEventPublisher events;

    OpportunityEditing(
            Opportunities opportunities,
            History history,
            OpportunityReferences references,
            Audit audit,
            Time time,
            ApplicationEventPublisher events) {
        this.opportunities = opportunities;
        this.history = history;
        this.references = references;
        this.audit = audit;
        this.time = time;
        this.events = events;
    }

    /**
     * What the actor sees and may edit, as the actor last saw it.
     *
     * @throws StaleData if somebody saved it since
     */
    Opportunity begin(OpportunityId id, Version version, Actor actor) {
        Opportunity found = opportunities.find(id, actor).orElseThrow(() -> new NotFound(id));
        actor.require(Permission.EDIT, found.owner());
        if (!found.version().equals(version)) {
            throw stale(id);
        }
        return found;
    }

    Lead beginLead(OpportunityId id, Version version, Actor actor) {
        if (begin(id, version, actor) instanceof Lead lead) {
            return lead;
        }
        throw new RuleViolation("opportunity.not-a-lead");
    }

    Deal beginDeal(OpportunityId id, Version version, Actor actor) {
        if (begin(id, version, actor) instanceof Deal deal) {
            return deal;
        }
        throw new RuleViolation("opportunity.not-a-deal");
    }

    /** Empty if nothing differs; then nothing is saved. */
    Optional<OperationId> save(
            OperationKind kind, Actor actor, Opportunity before, Opportunity after) {
        List<Change> changes = changes(before, after);
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        references.check(actor, before, after);
        store(before, after);
        return Optional.of(record(kind, actor, after.id(), changes));
    }

    /** As {@link #save}, for what cannot leave everything as it is. */
    OperationId saveAct(OperationKind kind, Actor actor, Opportunity before, Opportunity after) {
        return save(kind, actor, before, after).orElseThrow();
    }

    /**
     * Gives an opportunity the values that it had before, without an operation of its own: taking
     * back is one that may change several items.
     */
    List<Change> revert(Actor actor, Opportunity before, Opportunity after) {
        List<Change> changes = changes(before, after);
        if (!changes.isEmpty()) {
            references.checkReverted(actor, before, after);
            store(before, after);
        }
        return changes;
    }

    OperationId add(OperationKind kind, Actor actor, Opportunity opportunity) {
        actor.require(Permission.CAPTURE, opportunity.owner());
        references.checkNew(actor, opportunity);
        opportunities.add(opportunity, opportunity.owner().equals(actor.id()));
        events.publishEvent(new Changed(item(opportunity.id())));
        Change arrival =
                new Change(
                        OpportunityFields.LIFECYCLE.key(),
                        null,
                        opportunity.values().written(OpportunityFields.LIFECYCLE));
        return record(kind, actor, opportunity.id(), List.of(arrival));
    }

    StaleData stale(OpportunityId id) {
        return new StaleData(history.lastChange(item(id)).orElse(null));
    }

    static ItemRef item(OpportunityId id) {
        return new ItemRef(ItemKind.OPPORTUNITY, id.value());
    }

    private static List<Change> changes(Opportunity before, Opportunity after) {
        return before.values().changesTo(after.values(), OpportunityFields.ALL);
    }

    private void store(Opportunity before, Opportunity changed) {
        if (!opportunities.save(changed, time.now())) {
            throw stale(changed.id());
        }
        if (changed.lifecycle() instanceof Lifecycle.Deleted
                && !(before.lifecycle() instanceof Lifecycle.Deleted)) {
            audit.record(
                    AuditAct.DELETED,
                    new AuditSubject(
                            AuditSubject.Kind.OPPORTUNITY,
                            before.id().value(),
                            before.values().require(OpportunityFields.TITLE).value()));
        }
        events.publishEvent(new Changed(item(changed.id())));
    }

    private OperationId record(
            OperationKind kind, Actor actor, OpportunityId id, List<Change> changes) {
        Operation operation = new Operation(history.nextId(), kind, actor.id(), time.now(), null);
        history.add(operation, List.of(new ItemChanges(item(id), changes)));
        return operation.id();
    }
}
