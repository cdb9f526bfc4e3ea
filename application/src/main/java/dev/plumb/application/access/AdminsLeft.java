package dev.plumb.application.access;

import dev.plumb.domain.access.Account;
import dev.plumb.domain.access.Accounts;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.shared.NotFound;
import dev.plumb.domain.shared.RuleViolation;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Leaves an admin in the company, however many change each other at the same moment: they wait for
 * each other, and whoever is no admin any more by then is refused.
 */
@Component
class AdminsLeft {

    private final CurrentActor currentActor;
    private final Accounts accounts;

    AdminsLeft(CurrentActor currentActor, Accounts accounts) {
        this.currentActor = currentActor;
        this.accounts = accounts;
    }

    /** Finds somebody whom an admin is about to change. */
    Account begin(UserId user) {
        currentActor.fresh().requireAdmin();
        accounts.lockAdmins();
        currentActor.fresh().requireAdmin();
        return accounts.lock(user).orElseThrow(() -> new NotFound(user));
    }

    /**
     * @throws RuleViolation {@code user.last-admin}
     */
    void requireOtherThan(Account leaving) {
        if (leaving.administers() && accounts.lockAdmins().equals(Set.of(leaving.user().id()))) {
            throw new RuleViolation("user.last-admin");
        }
    }
}
