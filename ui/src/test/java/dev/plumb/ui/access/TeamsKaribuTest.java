package dev.plumb.ui.access;

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
import dev.plumb.application.access.TeamNode;
import dev.plumb.application.access.TeamOverview;
import dev.plumb.application.access.UserTag;
import dev.plumb.ui.testing.KaribuTest;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
