package dev.plumb.ui.access;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumb.application.access.ChangeTeam;
import dev.plumb.application.access.CreateTeam;
import dev.plumb.application.access.TeamNode;
import dev.plumb.application.access.TeamOverview;
import dev.plumb.application.access.UserTag;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.history.ItemKind;
import dev.plumb.domain.history.ItemRef;
import dev.plumb.ui.testing.KaribuTest;
import dev.plumb.ui.testing.ToastsShown;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TeamsKaribuTest extends KaribuTest {

    @BeforeEach
    void signIn() {
        signIn(company.ola());
        visit("admin/teams");
    }

    @Test
    void a_team_is_made_and_opened() {
        click("Team");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Kraków");
        click("Save");

        assertThat(team("Kraków").parent()).isNull();
        assertThat(UI.getCurrent().getActiveViewLocation().getPath())
                .isEqualTo("admin/teams/" + team("Kraków").id().value());
    }

    @Test
    void a_team_without_a_name_is_told_so_at_the_field() {
        click("Team");
        click("Save");

        assertThat(_get(TextField.class, spec -> spec.withLabel("Name")).isInvalid()).isTrue();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "\u200b");
        click("Save");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Name")).getErrorMessage())
                .isEqualTo("Type a name.");
    }

    @Test
    void whoever_saves_second_is_told_and_can_save_what_was_typed() {
        TeamNode radom = make("Radom", null);
        TeamNode above = make("Mazowsze", null);
        visit("admin/teams/" + radom.id().value());
        click("Edit");
        TextField name = _get(TextField.class, spec -> spec.withLabel("Name"));
        _setValue(name, "Radom i okolice");
        change(radom, above.id());
        click("Save");
        assertThat(ToastsShown.texts()).contains("Your change was not saved.");
        assertThat(name.getValue()).isEqualTo("Radom i okolice");

        click("Save");

        _assertNone(TeamDialog.class);
        assertThat(team("Radom i okolice").parent()).isEqualTo(above.id());
    }

    @Test
    void a_place_below_itself_is_said_at_the_field() {
        TeamNode top = make("Top", null);
        TeamNode other = make("Other", null);
        visit("admin/teams/" + top.id().value());
        click("Edit");
        change(other, top.id());
        ComboBox<TeamNode> parent = place();
        _setValue(parent, other);
        click("Save");

        assertThat(parent.getErrorMessage()).contains("part of itself");
    }

    @Test
    void whoever_became_a_manager_meanwhile_is_offered() {
        visit("admin/teams/" + team("Gdańsk").id().value());
        ComboBox<UserTag> picker = picker("Add a manager");
        setRole("MANAGER");

        _get(TeamsView.class).changed(Set.of(new ItemRef(ItemKind.USER, company.zofia().value())));

        assertThat(names(offered(picker))).contains("Zofia Bąk");
        setRole("REP");
    }

    @Test
    void the_tree_stays_where_a_link_of_it_was_followed() {
        TeamTreeList tree = _get(_get(TeamsView.class), TeamTreeList.class);

        visit("admin/teams/" + team("Gdańsk").id().value());

        assertThat(_get(TeamTreeList.class)).isSameAs(tree);
        assertThat(
                        _get(tree, Anchor.class, spec -> spec.withAttribute("aria-current", "page"))
                                .getHref())
                .endsWith("/" + team("Gdańsk").id().value());
    }

    private TeamNode make(String name, @Nullable TeamId parent) {
        as(
                company.ola(),
                () -> bean(CreateTeam.class).handle(new CreateTeam.Command(name, parent)));
        return team(name);
    }

    private void change(TeamNode team, TeamId parent) {
        as(
                company.ola(),
                () ->
                        bean(ChangeTeam.class)
                                .handle(new ChangeTeam.Command(team.team(), team.name(), parent)));
    }

    private void setRole(String role) {
        bean(JdbcClient.class)
                .sql("update app_user set role = :role where id = :id")
                .param("role", role)
                .param("id", company.zofia().value())
                .update();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<TeamNode> place() {
        return _get(_get(TeamDialog.class), ComboBox.class);
    }

    @Test
    void members_come_and_go_and_the_list_says_so() {
        visit("admin/teams/" + team("Gdańsk").id().value());
        ComboBox<UserTag> picker = picker("Add a member");
        _setValue(picker, tag(picker, "Ewa Maj"));

        assertThat(names(team("Gdańsk").members())).contains("Ewa Maj");
        assertThat(picker.getValue()).isNull();

        visit("admin/teams/" + team("Warszawa").id().value());
        ComboBox<UserTag> back = picker("Add a member");
        _setValue(back, tag(back, "Ewa Maj"));
        assertThat(names(team("Warszawa").members())).contains("Ewa Maj");
    }

    @Test
    void only_managers_are_offered_to_manage() {
        visit("admin/teams/" + team("Gdańsk").id().value());

        assertThat(names(offered(picker("Add a manager")))).containsExactly("Anna Kowalczyk");
    }

    @Test
    void the_tree_links_to_each_team() {
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .contains("admin/teams/" + team("Gdańsk").id().value());
    }

    private static void click(String text) {
        List<Button> buttons = _find(Button.class, spec -> spec.withText(text));
        _click(buttons.getLast());
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<UserTag> picker(String placeholder) {
        return _find(ComboBox.class).stream()
                .filter(box -> placeholder.equals(box.getPlaceholder()))
                .findFirst()
                .orElseThrow();
    }

    private static List<UserTag> offered(ComboBox<UserTag> picker) {
        return picker.getListDataView().getItems().toList();
    }

    private static UserTag tag(ComboBox<UserTag> picker, String name) {
        return offered(picker).stream()
                .filter(user -> user.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(List<UserTag> users) {
        return users.stream().map(UserTag::name).toList();
    }

    private TeamNode team(String name) {
        AtomicReference<List<TeamNode>> teams = new AtomicReference<>();
        as(company.ola(), () -> teams.set(bean(TeamOverview.class).teams()));
        return teams.get().stream()
                .filter(team -> team.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
