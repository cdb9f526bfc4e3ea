package dev.plumb.application.access;

import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.Account;
import dev.plumb.domain.access.Accounts;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.UserState;
import dev.plumb.domain.shared.NotFound;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Lets somebody in again who was deactivated, with the same password. */
@UseCase(Permission.ADMINISTER)
public class ReactivateUser {

    private final CurrentActor currentActor;
    private final Accounts accounts;
    private final UserChanges changes;

    ReactivateUser(CurrentActor currentActor, Accounts accounts, UserChanges changes) {
        this.currentActor = currentActor;
        this.accounts = accounts;
        this.changes = changes;
    }

    public record Command(@NotNull UserId user) {}

    public void handle(@Valid Command command) {
        currentActor.fresh().requireAdmin();
        Account found = accounts.lock(command.user).orElseThrow(() -> new NotFound(command.user));
        if (found.state() == UserState.DEACTIVATED) {
            accounts.setActive(command.user, true);
            changes.happened(AuditAct.REACTIVATED, found.user());
        }
    }
}
