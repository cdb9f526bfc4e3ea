package dev.plumb.application.access;

import dev.plumb.application.shared.Changed;
import dev.plumb.domain.access.Account;
import dev.plumb.domain.access.Accounts;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.AuditSubject;
import dev.plumb.domain.access.Team;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.access.Teams;
import dev.plumb.domain.access.User;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.UserState;
import dev.plumb.domain.history.ItemKind;
import dev.plumb.domain.history.ItemRef;
import dev.plumb.domain.shared.Change;
import dev.plumb.domain.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What the use cases about teams have in common: who and what they are about, and telling of it.
 */
@Component
class TeamActs {

    private final Teams teams;
    private final Accounts accounts;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    TeamActs(Teams teams, Accounts accounts, Audit audit, ApplicationEventPublisher events) {
        this.teams = teams;
        this.accounts = accounts;
        this.audit = audit;
        this.events = events;
    }

    Team team(TeamId id) {
        return teams.find(id).orElseThrow(() -> new NotFound(id));
    }

    /**
     * Keeps a team in the tree until this transaction has ended.
     *
     * @param team null for none
     */
    void lock(@Nullable TeamId team) {
        if (team != null && teams.lock().find(team).isEmpty()) {
            throw new NotFound(team);
        }
    }

    /** Keeps somebody's role and team as they are until this transaction has ended. */
    User lock(UserId id) {
        return accounts.lock(id)
                .filter(account -> account.state() != UserState.DEACTIVATED)
                .map(Account::user)
                .orElseThrow(() -> new NotFound(id));
    }

    /** Also one who was deactivated. */
    User user(UserId id) {
        return accounts.find(id).map(Account::user).orElseThrow(() -> new NotFound(id));
    }

    /** Null for none. */
    @Nullable String name(@Nullable TeamId team) {
        return team == null ? null : team(team).name();
    }

    void done(AuditAct act, Team team, Change... changes) {
        audit.record(act, AuditSubject.of(team), changes);
        events.publishEvent(new Changed(new ItemRef(ItemKind.TEAM, team.id().value())));
    }

    void changed(User user, Change change) {
        audit.record(AuditAct.CHANGED, AuditSubject.of(user), change);
        events.publishEvent(new Changed(new ItemRef(ItemKind.USER, user.id().value())));
    }
}
