package dev.plumb.ui.access;

import dev.plumb.application.access.AppointManager;
import dev.plumb.application.access.ChangeTeam;
import dev.plumb.application.access.CreateTeam;
import dev.plumb.application.access.DismissManager;
import dev.plumb.application.access.PutInTeam;
import dev.plumb.application.access.RemoveTeam;
import dev.plumb.application.access.UserTag;
import dev.plumb.domain.access.Team;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.access.UserId;
import dev.plumb.ui.shared.Acts;
import dev.plumb.ui.shared.Notices;
import dev.plumb.ui.shared.Texts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an admin does to teams, told in toasts; who was taken out can be put back from there. */
@Component
class TeamChanges {

    private final CreateTeam create;
    private final ChangeTeam change;
    private final RemoveTeam remove;
    private final AppointManager appoint;
    private final DismissManager dismiss;
    private final PutInTeam put;
    private final Acts acts;
    private final Notices notices;

    TeamChanges(
            CreateTeam create,
            ChangeTeam change,
            RemoveTeam remove,
            AppointManager appoint,
            DismissManager dismiss,
            PutInTeam put,
            Acts acts,
            Notices notices) {
        this.create = create;
        this.change = change;
        this.remove = remove;
        this.appoint = appoint;
        this.dismiss = dismiss;
        this.put = put;
        this.acts = acts;
        this.notices = notices;
    }

    /** Empty if it was not done. */
    Optional<TeamId> create(String name, @Nullable TeamId parent) {
        return acts.get(() -> create.handle(new CreateTeam.Command(name, parent)));
    }

    boolean change(Team seen, String name, @Nullable TeamId parent) {
        return acts.run(() -> change.handle(new ChangeTeam.Command(seen, name, parent)));
    }

    boolean remove(TeamId team, String name) {
        boolean removed = acts.run(() -> remove.handle(new RemoveTeam.Command(team)));
        if (removed) {
            notices.done(Texts.get("access.teams.removed", name));
        }
        return removed;
    }

    void appoint(TeamId team, UserTag manager) {
        if (appoint(team, manager.id())) {
            notices.doneWithUndo(
                    Texts.get("access.teams.appointed", manager.name()),
                    () -> dismiss(team, manager.id()));
        }
    }

    void dismiss(TeamId team, UserTag manager) {
        if (dismiss(team, manager.id())) {
            notices.doneWithUndo(
                    Texts.get("access.teams.dismissed", manager.name()),
                    () -> appoint(team, manager.id()));
        }
    }

    /**
     * @param before the team that the user is in so far; null for none
     */
    void put(UserTag user, @Nullable TeamId before, @Nullable TeamId after, String told) {
        if (put(user.id(), after)) {
            notices.doneWithUndo(told, () -> put(user.id(), before));
        }
    }

    private boolean put(UserId user, @Nullable TeamId team) {
        return acts.run(() -> put.handle(new PutInTeam.Command(user, team)));
    }

    private boolean appoint(TeamId team, UserId manager) {
        return acts.run(() -> appoint.handle(new AppointManager.Command(team, manager)));
    }

    private boolean dismiss(TeamId team, UserId manager) {
        return acts.run(() -> dismiss.handle(new DismissManager.Command(team, manager)));
    }
}
