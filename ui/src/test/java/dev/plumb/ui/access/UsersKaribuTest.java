package dev.plumb.ui.access;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumb.application.access.ChangeUser;
import dev.plumb.application.access.CreateTeam;
import dev.plumb.application.access.OneTimeLink;
import dev.plumb.application.access.RemoveTeam;
import dev.plumb.application.access.SecretToken;
import dev.plumb.application.access.TeamTag;
import dev.plumb.application.access.UserRow;
import dev.plumb.application.access.UserTag;
import dev.plumb.application.opportunities.OpportunityDetail;
import dev.plumb.domain.access.Role;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.access.User;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.UserState;
import dev.plumb.domain.shared.RuleViolation;
import dev.plumb.ui.shared.NewPasswordField;
import dev.plumb.ui.shared.UserNameField;
import dev.plumb.ui.shared.ZoneSelect;
import dev.plumb.ui.testing.KaribuTest;
import dev.plumb.ui.testing.Keyboard;
import dev.plumb.ui.testing.ToastsShown;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UsersKaribuTest extends KaribuTest {

    @BeforeEach
    void open() {
        signIn(company.ola());
        visit("admin/users");
    }

    @Test
    void users_are_found_and_the_address_carries_what_was_asked_for() {
        _setValue(_get(_get(UsersFilterBar.class), TextField.class), "warszawa");

        assertThat(names()).contains("Marek Zieliński").doesNotContain("Zofia Bąk");
        assertThat(address()).isEqualTo("admin/users?q=warszawa");
        visit("admin/users?state=invited");
        assertThat(names()).isEmpty();
    }

    @Test
    void an_invitation_shows_its_link_once_and_whoever_follows_it_joins() {
        press("Invite");
        _setValue(_get(UserNameField.class), "Nowa Osoba");
        _setValue(_get(EmailField.class), "nowa@example.com");
        press("Create invitation");

        LinkDialog dialog = _get(LinkDialog.class);
        assertThat(dialog.isCloseOnOutsideClick() || dialog.isCloseOnEsc()).isFalse();
        press("Copy link");
        assertThat(dialog.isCloseOnEsc()).isFalse();
        String link = _get(dialog, TextField.class).getValue();
        assertThat(link).startsWith("join/");
        assertThat(row("Nowa Osoba").state()).isEqualTo(UserState.INVITED);
        join(link);
        signIn(company.ola());
        visit("admin/users");
        assertThat(row("Nowa Osoba").state()).isEqualTo(UserState.ACTIVE);
    }

    @Test
    void escape_closes_a_link_only_once_it_was_copied() {
        AtomicReference<Runnable> copied = new AtomicReference<>();
        OneTimeLink link =
                new OneTimeLink(company.ewa(), true, new SecretToken("secret"), Instant.EPOCH);
        LinkDialog dialog =
                new LinkDialog(link, "Ewa", "tomorrow", (_, whenCopied) -> copied.set(whenCopied));
        dialog.open();
        press("Copy link");
        assertThat(dialog.isCloseOnEsc()).isFalse();

        copied.get().run();

        assertThat(dialog.isCloseOnEsc()).isTrue();
    }

    private void join(String link) {
        signOut();
        visit(link);
        JoinForm form = _get(JoinForm.class);
        NewPasswordField password = _get(form, NewPasswordField.class);
        ZoneSelect zone = _get(form, ZoneSelect.class);
        ZoneId there = zone.getValue();
        zone.clear();
        submit(form);
        assertThat(password.isInvalid()).isTrue();
        assertThat(zone.isInvalid()).isTrue();
        assertThat(zone.getErrorMessage()).isNotEmpty();
        zone.setValue(there);
        _setValue(password, "too short");
        submit(form);
        assertThat(password.getErrorMessage()).contains("12");
        _setValue(password, "correct horse staple");
        submit(form);
        visit("join/other");
        _assertNone(JoinForm.class);
        visit(link);
        _assertNone(JoinForm.class);
    }

    @Test
    void an_email_that_is_taken_is_told_at_its_field() {
        press("Invite");
        _setValue(_get(UserNameField.class), "Nowa Osoba");
        EmailField email = _get(EmailField.class);
        _setValue(email, "ola@example.com");
        press("Create invitation");

        assertThat(Keyboard.goesTo(email)).isTrue();
        assertThat(email.getErrorMessage()).contains("taken");
        _assertOne(InviteDialog.class);
    }

    @Test
    void the_last_admin_keeps_that_role() {
        visit("admin/users/" + company.ola().value());
        choose(Role.REP);
        press("Save");

        assertThat(role().getErrorMessage()).contains("remain administrator");
        _assertOne(UserDialog.class);
    }

    @Test
    void what_a_manager_will_manage_no_more_is_asked_for() {
        visit("admin/users/" + company.anna().value());
        choose(Role.REP);
        press("Save");

        assertThat(_get(ConfirmDialog.class).getElement().getProperty("message"))
                .contains("Warszawa");
        _get(ConfirmDialog.class).close();
        assertThat(row("Anna Kowalczyk").user().role()).isEqualTo(Role.MANAGER);
    }

    @Test
    void a_user_is_changed_from_the_list_and_the_address_leads_back() {
        visit("admin/users/" + company.ewa().value() + "?q=maj");
        _setValue(_get(UserNameField.class), "Ewa Maj-Nowak");
        press("Save");

        _assertNone(UserDialog.class);
        assertThat(address()).isEqualTo("admin/users?q=maj");
        assertThat(names()).containsExactly("Ewa Maj-Nowak");
    }

    @Test
    void what_somebody_else_gave_meanwhile_is_shown_and_what_was_typed_stays() {
        visit("admin/users/" + company.marek().value());
        User seen = row("Marek Zieliński").user();
        TeamId team = bean(CreateTeam.class).handle(new CreateTeam.Command("Radom", null));
        User others = seen.with(seen.name(), seen.email(), Role.MANAGER, team);
        bean(ChangeUser.class).handle(change(seen, others));
        _setValue(_get(UserNameField.class), "Marek Zielinski");
        press("Save");

        assertThat(ToastsShown.texts()).contains("Your change was not saved.");
        assertThat(_get(UserNameField.class).getValue()).isEqualTo("Marek Zielinski");
        assertThat(role().getValue()).isEqualTo(Role.MANAGER);
        press("Save");
        User saved = row("Marek Zielinski").user();
        assertThat(saved).isEqualTo(seen.with("Marek Zielinski", seen.email(), Role.MANAGER, team));
        bean(ChangeUser.class).handle(change(saved, seen));
    }

    @Test
    void a_chosen_team_that_is_gone_takes_nobody_out_of_theirs() {
        TeamId gone = bean(CreateTeam.class).handle(new CreateTeam.Command("Opole", null));
        visit("admin/users/" + company.marek().value());
        User seen = row("Marek Zieliński").user();
        _setValue(team(), new TeamTag(gone, "Opole"));
        User others = seen.with("Marek Z.", seen.email(), seen.role(), seen.team());
        bean(ChangeUser.class).handle(change(seen, others));
        bean(RemoveTeam.class).handle(new RemoveTeam.Command(gone));
        press("Save");

        assertThat(team().getValue().id()).isEqualTo(seen.team());
        bean(ChangeUser.class).handle(change(others, seen));
    }

    @SuppressWarnings("unchecked")
    private static Select<TeamTag> team() {
        return _get(Select.class, select -> select.withLabel("Team"));
    }

    @Test
    void what_was_typed_about_a_user_does_not_go_unasked_and_nothing_stays_open() {
        visit("admin/users/" + company.ewa().value());
        _setValue(_get(UserNameField.class), "Half a name");
        visit("admin/users");
        _assertOne(UserDialog.class);
        _get(ConfirmDialog.class).close();

        signIn(company.ola());
        visit("admin/users/" + company.ewa().value());
        UserDialog dialog = _get(UserDialog.class);
        visit("leads");
        assertThat(dialog.isOpened()).isFalse();
        assertThat(address()).startsWith("leads");
    }

    @Test
    void what_is_wrong_with_no_field_is_not_said_at_the_email() {
        UserForm form = new UserForm(List.of());

        assertThatThrownBy(() -> form.tell(new RuleViolation("user.language")))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void whoever_is_to_go_on_is_told_with_what() {
        bean(UserDialogs.class).deactivate(row("Marek Zieliński"));
        WorkFields work = _get(WorkFields.class);
        _get(work, ComboBox.class).setValue(new UserTag(company.ewa(), "Ewa Maj", true));
        _get(work, CheckboxGroup.class).clear();
        Checkbox first = _find(work, Checkbox.class).getFirst();
        press("Deactivate");

        assertThat(Keyboard.goesTo(first)).isTrue();
        assertThat(_get(work, CheckboxGroup.class).isInvalid()).isTrue();
        assertThat(row("Marek Zieliński").state()).isEqualTo(UserState.ACTIVE);
    }

    @Test
    void an_unknown_user_is_not_there() {
        type("admin/users/999999");

        _assertNone(UsersView.class);
    }

    @Test
    void whoever_is_deactivated_hands_over_and_both_are_taken_back_from_the_toasts() {
        bean(UserDialogs.class).deactivate(row("Zofia Bąk"));
        ComboBox<UserTag> to = _get(_get(WorkFields.class), ComboBox.class);
        to.setValue(new UserTag(company.marek(), "Marek Zieliński", true));
        press("Deactivate");

        visit("admin/users?q=");
        assertThat(names()).doesNotContain("Zofia Bąk");
        assertThat(owner()).isEqualTo(company.marek());
        assertThat(ToastsShown.texts()).contains("1 lead").contains("Zofia Bąk was deactivated");
        ToastsShown.press("Undo");
        assertThat(owner()).isEqualTo(company.zofia());
        visit("admin/users?state=deactivated");
        bean(UserDialogs.class).reactivate(row("Zofia Bąk"));
    }

    private static ChangeUser.Command change(User seen, User wanted) {
        return new ChangeUser.Command(
                seen, wanted.name(), wanted.email(), wanted.role(), wanted.team());
    }

    private UserId owner() {
        return bean(OpportunityDetail.class).find(company.secret()).orElseThrow().owner().id();
    }

    @SuppressWarnings("unchecked")
    private static Select<Role> role() {
        return _get(Select.class, select -> select.withLabel("Role"));
    }

    private static void choose(Role role) {
        _setValue(role(), role);
    }

    private static void submit(JoinForm form) {
        BasicUtilsKt._fireDomEvent(form, "submit");
    }

    private static UserRow row(String name) {
        return rows().stream()
                .filter(row -> row.user().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names() {
        return rows().stream().map(row -> row.user().name()).toList();
    }

    private static List<UserRow> rows() {
        UserGrid grid = _get(UserGrid.class);
        return IntStream.range(0, GridKt._size(grid))
                .mapToObj(row -> GridKt._get(grid, row))
                .toList();
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    private static void press(String text) {
        _click(_get(Button.class, button -> button.withText(text)));
    }
}
