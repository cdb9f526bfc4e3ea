package dev.plumb.application.access;

import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.Account;
import dev.plumb.domain.access.Accounts;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.shared.NotFound;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Makes a new invitation, or for one who has a password a link that sets another. */
@UseCase(Permission.ADMINISTER)
public class MakeLink {

    private final CurrentActor currentActor;
    private final Accounts accounts;
    private final OneTimeLinks links;
    private final UserChanges changes;

    MakeLink(
            CurrentActor currentActor, Accounts accounts, OneTimeLinks links, UserChanges changes) {
        this.currentActor = currentActor;
        this.accounts = accounts;
        this.links = links;
        this.changes = changes;
    }

    public record Command(@NotNull UserId user) {}

    public OneTimeLink handle(@Valid Command command) {
        currentActor.fresh().requireAdmin();
        Account account = accounts.lock(command.user).orElseThrow(() -> new NotFound(command.user));
        account.requireNotDeactivated();
        changes.happened(AuditAct.LINK_MADE, account.user());
        return links.make(command.user, account.state());
    }
}
