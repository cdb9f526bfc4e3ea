package dev.plumb.application.opportunities;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.Account;
import dev.plumb.domain.access.Accounts;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.access.User;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.opportunities.WorkKind;
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

    HandOver(CurrentActor currentActor, Accounts accounts, WorkHandedOver work) {
        this.currentActor = currentActor;
        this.accounts = accounts;
        this.work = work;
    }

    public record Command(
            @NotNull UserId from, @NotNull UserId to, @NotEmpty Set<@NotNull WorkKind> kinds) {}

    /** Empty if there was nothing. */
    public Optional<OperationId> handle(@Valid Command command) {
        Actor actor = currentActor.fresh();
        actor.requireAdmin();
        User from = hold(command.from).user();
        Account to = hold(command.to);
        to.requireNotDeactivated();
        if (command.from.equals(command.to)) {
            throw new RuleViolation("hand-over.oneself");
        }
        return work.give(actor, from, to.user(), command.kinds);
    }

    private Account hold(UserId user) {
        return accounts.hold(user).orElseThrow(() -> new NotFound(user));
    }
}
