package dev.plumb.ui.access;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import dev.plumb.application.access.TeamNode;
import dev.plumb.application.access.UserTag;
import dev.plumb.domain.access.TeamId;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.Question;
import dev.plumb.ui.shared.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One team: its name, its place, and its people. */
final class TeamPage extends Div {

    private final TeamChanges changes;
    private final H2 title = new H2();
    private final Paragraph place = new Paragraph();
    private final TeamPeople managers;
    private final TeamPeople members;
    private TeamNode team;
    private TeamChoices teams;

    TeamPage(TeamNode team, TeamChoices teams, TeamChanges changes) {
        this.team = team;
        this.teams = teams;
        this.changes = changes;
        TeamId id = team.id();
        managers =
                new TeamPeople(
                        "access.teams.managers",
                        user -> changes.appoint(id, user),
                        user -> changes.dismiss(id, user));
        members = new TeamPeople("access.teams.members", this::join, this::leave);
        place.addClassName("plumb-quiet");
        addClassName("plumb-admin-page");
        add(header(), place, managers, members);
    }

    TeamId id() {
        return team.id();
    }

    /**
     * @param leaders who may manage it, {@code everybody} who may be in it
     */
    void show(TeamNode shown, TeamChoices among, List<UserTag> leaders, List<UserTag> everybody) {
        team = shown;
        teams = among;
        title.setText(shown.name());
        place.setText(
                among.find(shown.parent())
                        .map(above -> Texts.get("access.teams.part-of", among.path(above)))
                        .orElseGet(() -> Texts.get("access.teams.top")));
        managers.show(shown.managers(), leaders);
        members.show(shown.members(), everybody);
    }

    private Header header() {
        title.addClassName("plumb-grow");
        Button edit =
                new Button(
                        Texts.get("shared.edit"),
                        Icon.EDIT.create(),
                        _ -> changes.edit(team.team(), teams));
        Button remove =
                new Button(Texts.get("access.teams.remove"), Icon.TRASH.create(), _ -> ask());
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        Header header = new Header(title, edit, remove);
        header.addClassName("plumb-row");
        return header;
    }

    private void ask() {
        Question.ask(
                Texts.get("access.teams.remove.title", team.name()),
                Texts.get(
                        "access.teams.remove.text",
                        team.members().size(),
                        teams.below(team.id()).size()),
                Texts.get("access.teams.remove"),
                () -> changes.remove(team.id(), team.name()));
    }

    private void join(UserTag user) {
        TeamNode before = teamOf(user);
        String told =
                before == null
                        ? Texts.get("access.teams.joined", user.name())
                        : Texts.get("access.teams.joined-from", user.name(), before.name());
        changes.put(user, before == null ? null : before.id(), team.id(), told);
    }

    private void leave(UserTag user) {
        changes.put(user, team.id(), null, Texts.get("access.teams.left", user.name()));
    }

    private @Nullable TeamNode teamOf(UserTag user) {
        return teams.teams().stream()
                .filter(each -> each.members().contains(user))
                .findFirst()
                .orElse(null);
    }
}
