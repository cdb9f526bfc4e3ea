package dev.plumb.ui.access;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.plumb.application.access.Colleagues;
import dev.plumb.application.access.TeamNode;
import dev.plumb.application.access.TeamOverview;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.history.ItemKind;
import dev.plumb.domain.history.ItemRef;
import dev.plumb.domain.shared.NotFound;
import dev.plumb.ui.shared.Addresses;
import dev.plumb.ui.shared.AdminHeader;
import dev.plumb.ui.shared.AdminPanes;
import dev.plumb.ui.shared.AdminUpdates;
import dev.plumb.ui.shared.EmptyState;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tree of teams, and the people of the one that is chosen. */
@Route(Addresses.ADMIN_TEAMS + "/:id?([0-9]{1,18})")
@RolesAllowed("ADMIN")
final class TeamsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final TeamOverview overview;
    private final Colleagues colleagues;
    private final TeamChanges changes;
    private final AdminPanes panes;
    private @Nullable TeamId chosen;
    private @Nullable TeamChoices shown;
    private @Nullable TeamTreeList tree;
    private @Nullable TeamPage page;

    TeamsView(
            TeamOverview overview,
            Colleagues colleagues,
            TeamChanges changes,
            AdminUpdates updates) {
        this.overview = overview;
        this.colleagues = colleagues;
        this.changes = changes;
        panes = new AdminPanes(getPageTitle(), Addresses.ADMIN_TEAMS);
        Button add =
                new Button(
                        Texts.get("access.teams.team"),
                        Icon.PLUS.create(),
                        _ -> changes.askForNew());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        addClassName("plumb-view");
        add(AdminHeader.of(getPageTitle(), add), panes);
        updates.listen(this, this::changed);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        chosen = event.getRouteParameters().getLong("id").map(TeamId::new).orElse(null);
        TeamChoices teams = new TeamChoices(overview.teams());
        if (chosen != null && teams.find(chosen).isEmpty()) {
            throw new NotFound(chosen);
        }
        show(teams);
    }

    @Override
    public String getPageTitle() {
        return Texts.get("shell.teams");
    }

    private void show(TeamChoices teams) {
        showTree(teams).choose(chosen);
        teams.find(chosen).ifPresentOrElse(team -> show(team, teams), () -> showNone(teams));
    }

    private TeamTreeList showTree(TeamChoices teams) {
        TeamTreeList there = tree;
        if (there == null || !teams.equals(shown)) {
            there = new TeamTreeList(teams);
            tree = there;
            shown = teams;
            panes.showList(there);
        }
        return there;
    }

    private void show(TeamNode team, TeamChoices teams) {
        TeamPage open = page;
        if (open == null || !open.id().equals(team.id())) {
            open = new TeamPage(team, teams, changes);
            page = open;
            panes.showChosen(open);
        }
        open.show(team, teams, overview.managers(), colleagues.everybody());
    }

    private void showNone(TeamChoices teams) {
        page = null;
        String key = teams.teams().isEmpty() ? "access.teams.empty" : "access.teams.choose";
        panes.showHint(new EmptyState(Icon.PERSON, Texts.get(key), Texts.get(key + ".text")));
    }

    void changed(Set<ItemRef> items) {
        if (items.stream().noneMatch(TeamsView::concerns)) {
            return;
        }
        TeamChoices teams = new TeamChoices(overview.teams());
        if (chosen != null && teams.find(chosen).isEmpty()) {
            getUI().ifPresent(ui -> ui.navigate(Addresses.ADMIN_TEAMS));
        } else {
            show(teams);
        }
    }

    private static boolean concerns(ItemRef item) {
        return item.kind() == ItemKind.TEAM || item.kind() == ItemKind.USER;
    }
}
