package dev.plumb.application.opportunities;

import dev.plumb.application.history.Reversal;
import dev.plumb.application.history.Revertible;
import dev.plumb.domain.access.Account;
import dev.plumb.domain.access.Accounts;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.User;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.history.ItemChanges;
import dev.plumb.domain.history.ItemKind;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.opportunities.OpportunityFields;
import dev.plumb.domain.shared.Change;
import dev.plumb.domain.shared.NotFound;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives back what was handed over; for admins. */
@Component
class RevertHandOver implements Revertible {

    private final Accounts accounts;
    private final WorkHandedOver work;

    RevertHandOver(Accounts accounts, WorkHandedOver work) {
        this.accounts = accounts;
        this.work = work;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.USER;
    }

    @Override
    public Reversal begin(OperationId operation, ItemChanges done, Actor actor) {
        actor.requireAdmin();
        Change change = done.changes().getFirst();
        return new WorkReversal(
                done.item(), change, operation, user(change.after()), user(change.before()), work);
    }

    private User user(@Nullable String written) {
        UserId id = Objects.requireNonNull(OpportunityFields.OWNER.read(written));
        return accounts.hold(id).map(Account::user).orElseThrow(() -> new NotFound(id));
    }
}
