package dev.plumb.ui.access;

import com.vaadin.flow.component.UI;
import dev.plumb.application.access.AppointManager;
import dev.plumb.application.access.ChangeTeam;
import dev.plumb.application.access.CreateTeam;
import dev.plumb.application.access.DismissManager;
import dev.plumb.application.access.PutInTeam;
import dev.plumb.application.access.RemoveTeam;
import dev.plumb.application.access.TeamOverview;
import dev.plumb.application.access.UserTag;
import dev.plumb.domain.access.Team;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.history.StaleData;
import dev.plumb.ui.shared.Acts;
import dev.plumb.ui.shared.Addresses;
import dev.plumb.ui.shared.Notices;
import dev.plumb.ui.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an admin does to teams, told in toasts; who was taken out can be put back from there. */
@Component
class TeamChanges {

    private final TeamOverview overview;
    private final CreateTeam create;
    private final ChangeTeam change;
    private final RemoveTeam remove;
    private final AppointManager appoint;
    private final DismissManager dismiss;
    private final PutInTeam put;
    private final Acts acts;
    private final Notices notices;

    TeamChanges(
            TeamOverview overview,
            CreateTeam create,
            ChangeTeam change,
            RemoveTeam remove,
            AppointManager appoint,
            DismissManager dismiss,
            PutInTeam put,
            Acts acts,
            Notices notices) {
        this.overview = overview;
        this.create = create;
        this.change = change;
        this.remove = remove;
        this.appoint = appoint;
        this.dismiss = dismiss;
        this.put = put;
        this.acts = acts;
        this.notices = notices;
    }

    void askForNew() {
        new TeamDialog(
                        new TeamChoices(overview.teams()),
                        dialog -> acts.run(() -> create(dialog), dialog::tell))
                .open();
    }

    void edit(Team team, TeamChoices teams) {
        new TeamDialog(team, teams, dialog -> acts.run(() -> change(dialog), dialog::tell)).open();
    }

    private void create(TeamDialog dialog) {
        TeamId team = create.handle(new CreateTeam.Command(dialog.name(), dialog.parent()));
        UI.getCurrentOrThrow().navigate(Addresses.ADMIN_TEAMS + "/" + team.value());
    }

    /** Whoever was overtaken, and is told so, changes what is there by now if asked again. */
    private void change(TeamDialog dialog) {
        Team seen = dialog.seen();
        try {
            change.handle(new ChangeTeam.Command(seen, dialog.name(), dialog.parent()));
        } catch (StaleData overtaken) {
            TeamChoices now = new TeamChoices(overview.teams());
            now.find(seen.id()).ifPresent(team -> dialog.show(team.team(), now));
            throw overtaken;
        }
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
