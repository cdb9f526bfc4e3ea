package dev.plumb.application.opportunities;

import dev.plumb.application.access.Audit;
import dev.plumb.application.access.ZoneFollower;
import dev.plumb.application.shared.Changed;
import dev.plumb.application.shared.Time;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.AuditSubject;
import dev.plumb.domain.access.User;
import dev.plumb.domain.history.History;
import dev.plumb.domain.history.ItemChanges;
import dev.plumb.domain.history.ItemKind;
import dev.plumb.domain.history.ItemRef;
import dev.plumb.domain.history.Operation;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.history.OperationKind;
import dev.plumb.domain.opportunities.OpportunityFields;
import dev.plumb.domain.opportunities.WorkKind;
import dev.plumb.domain.opportunities.WorkMoves;
import dev.plumb.domain.shared.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gives open work away, all in one operation on whoever had it. */
@Component
class WorkHandedOver {

    private final OpenWork open;
    private final WorkMoves moves;
    private final ZoneFollower zones;
    private final History history;
    private final Audit audit;
    private final Time time;
    private final ApplicationEventPublisher events;

    WorkHandedOver(
            OpenWork open,
            WorkMoves moves,
            ZoneFollower zones,
            History history,
            Audit audit,
            Time time,
            ApplicationEventPublisher events) {
        this.open = open;
        this.moves = moves;
        this.zones = zones;
        this.history = history;
        this.audit = audit;
        this.time = time;
        this.events = events;
    }

    /** Empty if there was nothing. */
    Optional<OperationId> give(Actor actor, User from, User to, Set<WorkKind> kinds) {
        moves.lock(from.id(), to.id());
        OpenWork.Counts counts = open.of(from.id());
        if (kinds.stream().allMatch(kind -> counts.of(kind) == 0)) {
            return Optional.empty();
        }
        Operation operation =
                new Operation(
                        history.nextId(), OperationKind.HANDED_OVER, actor.id(), time.now(), null);
        Change change =
                new Change(
                        OpportunityFields.OWNER.key(),
                        OpportunityFields.OWNER.write(from.id()),
                        OpportunityFields.OWNER.write(to.id()));
        history.add(operation, List.of(new ItemChanges(item(from), List.of(change))));
        Map<WorkKind, Integer> given =
                moves.give(kinds, from.id(), to.id(), operation.id(), operation.at());
        tell(from, to, given.entrySet().stream().map(WorkHandedOver::count).toList());
        return Optional.of(operation.id());
    }

    void takeBack(OperationId operation, OperationId undo, User from, User to) {
        moves.giveBack(operation, undo, time.now());
        tell(from, to, List.of());
    }

    private void tell(User from, User to, List<Change> counts) {
        zones.follow(to.id());
        List<Change> told = new ArrayList<>();
        told.add(new Change("owner", from.name(), to.name()));
        told.addAll(counts);
        audit.record(AuditAct.HANDED_OVER, AuditSubject.of(from), told);
        events.publishEvent(new Changed(item(from)));
        events.publishEvent(new Changed(item(to)));
    }

    private static Change count(Map.Entry<WorkKind, Integer> given) {
        String field = given.getKey().name().toLowerCase(Locale.ROOT);
        return new Change(field, null, given.getValue().toString());
    }

    private static ItemRef item(User user) {
        return new ItemRef(ItemKind.USER, user.id().value());
    }
}
