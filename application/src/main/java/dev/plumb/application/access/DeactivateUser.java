package dev.plumb.application.access;

import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.Account;
import dev.plumb.domain.access.Accounts;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.Links;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.UserState;
import dev.plumb.domain.shared.RuleViolation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Lets somebody in no more; what that person owned and did stays as it is. */
@UseCase(Permission.ADMINISTER)
public class DeactivateUser {

    private final CurrentActor currentActor;
    private final AdminsLeft admins;
    private final Accounts accounts;
    private final Links links;
    private final SessionEnder sessions;
    private final UserChanges changes;

    DeactivateUser(
            CurrentActor currentActor,
            AdminsLeft admins,
            Accounts accounts,
            Links links,
            SessionEnder sessions,
            UserChanges changes) {
        this.currentActor = currentActor;
        this.admins = admins;
        this.accounts = accounts;
        this.links = links;
        this.sessions = sessions;
        this.changes = changes;
    }

    public record Command(@NotNull UserId user) {}

    public void handle(@Valid Command command) {
        Actor actor = currentActor.fresh();
        actor.requireAdmin();
        if (actor.id().equals(command.user)) {
            throw new RuleViolation("user.oneself");
        }
        Account found = admins.begin(command.user);
        if (found.state() == UserState.DEACTIVATED) {
            return;
        }
        admins.requireOtherThan(found);
        accounts.setActive(command.user, false);
        links.remove(command.user);
        sessions.endAll(command.user, SessionEnd.DEACTIVATED);
        changes.happened(AuditAct.DEACTIVATED, found.user());
    }
}
