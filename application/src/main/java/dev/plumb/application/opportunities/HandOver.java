package dev.plumb.application.opportunities;

import dev.plumb.application.access.Audit;
import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.Account;
import dev.plumb.domain.access.Accounts;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.AuditSubject;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.access.User;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.shared.Change;
import dev.plumb.domain.shared.NotFound;
import dev.plumb.domain.shared.RuleViolation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.Set;

/** Gives all that somebody still works on to somebody else, as one operation. */
@UseCase(Permission.ADMINISTER)
public class HandOver {

    private final CurrentActor currentActor;
    private final Accounts accounts;
    private final WorkHandedOver work;
    private final Audit audit;

    HandOver(CurrentActor currentActor, Accounts accounts, WorkHandedOver work, Audit audit) {
        this.currentActor = currentActor;
        this.accounts = accounts;
        this.work = work;
        this.audit = audit;
    }

    /** What can be handed over. */
    public enum Kind {
        LEADS,
        DEALS,
        ACTIVITIES
    }

    public record Command(
            @NotNull UserId from, @NotNull UserId to, @NotEmpty Set<@NotNull Kind> kinds) {}

    /** Empty if there was nothing. */
    public Optional<OperationId> handle(@Valid Command command) {
        Actor actor = currentActor.fresh();
        actor.requireAdmin();
        User from = lock(command.from).user();
        Account to = lock(command.to);
        to.requireNotDeactivated();
        if (command.from.equals(command.to)) {
            throw new RuleViolation("hand-over.oneself");
        }
        Optional<OperationId> operation = work.give(actor, command.from, command.to, command.kinds);
        operation.ifPresent(_ ->
                audit.record(
                        AuditAct.HANDED_OVER,
                        AuditSubject.of(from),
                        new Change("owner", from.name(), to.user().name())));
        return operation;
    }

    private Account lock(UserId user) {
        return accounts.lock(user).orElseThrow(() -> new NotFound(user));
    }
}
