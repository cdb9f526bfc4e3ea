package dev.plumb.application.access;

import dev.plumb.application.shared.Changed;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.AuditSubject;
import dev.plumb.domain.access.Team;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.access.Teams;
import dev.plumb.domain.access.User;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.history.ItemKind;
import dev.plumb.domain.history.ItemRef;
import dev.plumb.domain.shared.Change;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the audit log, and open screens, what became of a user. */
@Component
class UserChanges {

    private final Audit audit;
    private final Teams teams;
    private final ApplicationEventPublisher events;

    UserChanges(Audit audit, Teams teams, ApplicationEventPublisher events) {
        this.audit = audit;
        this.teams = teams;
        this.events = events;
    }

    void added(AuditAct act, User user) {
        tell(
                act,
                user,
                List.of(
                        new Change("email", null, user.email().normalized()),
                        new Change("role", null, user.role().name()),
                        new Change("team", null, name(user.team()))));
    }

    /**
     * @param dismissed the teams that the user manages no more
     */
    void changed(User before, User after, List<Team> dismissed) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change("name", before.name(), after.name()));
        changes.add(new Change("email", before.email().normalized(), after.email().normalized()));
        changes.add(new Change("role", before.role().name(), after.role().name()));
        changes.add(new Change("team", name(before.team()), name(after.team())));
        dismissed.forEach(team -> changes.add(new Change("manages", team.name(), null)));
        tell(AuditAct.CHANGED, after, changes);
    }

    void happened(AuditAct act, User user) {
        tell(act, user, List.of());
    }

    /** As {@link #happened}, where it was that user, without having signed in. */
    void happenedBy(User user, AuditAct act, Change... values) {
        audit.recordOf(user.id(), act, AuditSubject.of(user), values);
        follow(user.id());
    }

    /** What the audit log need not know. */
    void follow(UserId user) {
        events.publishEvent(new Changed(new ItemRef(ItemKind.USER, user.value())));
    }

    private void tell(AuditAct act, User user, List<Change> changes) {
        audit.record(act, AuditSubject.of(user), changes);
        follow(user.id());
    }

    private @Nullable String name(@Nullable TeamId team) {
        return team == null ? null : teams.find(team).map(Team::name).orElse(null);
    }
}
