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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One team: its name, its place, and its people. */
final class TeamPage extends Div {

    private final TeamNode team;
    private final TeamChoices teams;
    private final TeamChanges changes;

    TeamPage(
            TeamNode team,
            TeamChoices teams,
            List<UserTag> managers,
            List<UserTag> everybody,
            TeamChanges changes) {
        this.team = team;
        this.teams = teams;
        this.changes = changes;
        addClassName("plumb-admin-page");
        add(header(), place());
        add(
                new TeamPeople(
                        "access.teams.managers",
                        team.managers(),
                        managers,
                        user -> changes.appoint(team.id(), user),
                        user -> changes.dismiss(team.id(), user)));
        add(
                new TeamPeople(
                        "access.teams.members",
                        team.members(),
                        everybody,
                        this::join,
                        this::leave));
    }

    private Header header() {
        H2 title = new H2(team.name());
        title.addClassName("plumb-grow");
        Button edit = new Button(Texts.get("shared.edit"), Icon.EDIT.create(), _ -> edit());
        Button remove =
                new Button(Texts.get("access.teams.remove"), Icon.TRASH.create(), _ -> ask());
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        Header header = new Header(title, edit, remove);
        header.addClassName("plumb-row");
        return header;
    }

    private Paragraph place() {
        Optional<TeamNode> above = teams.find(team.parent());
        Paragraph line =
                new Paragraph(
                        above.map(up -> Texts.get("access.teams.part-of", teams.path(up)))
                                .orElseGet(() -> Texts.get("access.teams.top")));
        line.addClassName("plumb-quiet");
        return line;
    }

    private void edit() {
        new TeamDialog(team, teams, (name, parent) -> changes.change(team.id(), name, parent))
                .open();
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
        changes.put(user, id(before), team.id(), told);
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

    private static @Nullable TeamId id(@Nullable TeamNode node) {
        return node == null ? null : node.id();
    }
}
