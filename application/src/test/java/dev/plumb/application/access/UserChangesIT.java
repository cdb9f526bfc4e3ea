package dev.plumb.application.access;

import static dev.plumb.domain.access.Cast.ADAM;
import static dev.plumb.domain.access.Cast.ANNA;
import static dev.plumb.domain.access.Cast.COAST;
import static dev.plumb.domain.access.Cast.EWA;
import static dev.plumb.domain.access.Cast.MARTA;
import static dev.plumb.domain.access.Cast.OLA;
import static dev.plumb.domain.access.Cast.PIOTR;
import static dev.plumb.domain.access.Cast.RENATA;
import static dev.plumb.domain.access.Cast.SOUTH;
import static dev.plumb.domain.shared.Violations.violation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumb.application.opportunities.UseCaseIT;
import dev.plumb.application.shared.Changed;
import dev.plumb.application.shared.PageRequest;
import dev.plumb.application.shared.SortBy;
import dev.plumb.domain.access.ColorScheme;
import dev.plumb.domain.access.Role;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.access.User;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.UserState;
import dev.plumb.domain.history.ItemKind;
import dev.plumb.domain.history.ItemRef;
import dev.plumb.domain.history.StaleData;
import dev.plumb.domain.shared.EmailAddress;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What admins make of users, and users of themselves. */
@RecordApplicationEvents
class UserChangesIT extends UseCaseIT {

    @Autowired ApplicationEvents events;
    @Autowired ChangeUser change;
    @Autowired DeactivateUser deactivate;
    @Autowired ReactivateUser reactivate;
    @Autowired ChangeProfile profile;
    @Autowired ChangePreferences preferences;
    @Autowired ChangePassword password;
    @Autowired PasswordHasher hasher;
    @Autowired Colleagues colleagues;
    @Autowired UserDirectory directory;

    @Test
    void another_role_and_team_hold_from_the_next_act_on() {
        assertThat(as(RENATA, colleagues::actor).scope()).doesNotContain(OLA);
        change(OLA, "Ola", Role.MANAGER, SOUTH);
        var now = as(OLA, colleagues::actor);
        assertThat(now.role()).isEqualTo(Role.MANAGER);
        assertThat(as(RENATA, colleagues::actor).scope()).contains(OLA);
        change(OLA, "Ola", Role.REP, COAST);
    }

    @Test
    void a_manager_who_is_none_any_more_manages_no_team_and_the_log_names_them() {
        change(MARTA, "Marta", Role.REP, null);
        assertThat(row(MARTA).manages()).isEmpty();
        assertThat(logged("manages", MARTA)).containsExactly("North → ");
        assertThat(logged("role", MARTA)).containsExactly("MANAGER → REP");
        assertThat(logged("team", MARTA)).containsExactly("North → ");
        assertThat(logged("name", MARTA)).isEmpty();
    }

    @Test
    void what_was_seen_before_somebody_else_changed_it_restores_nothing() {
        User seen = row(PIOTR).user();
        change(PIOTR, "Piotr", Role.MANAGER, null);

        assertThatThrownBy(() -> change(seen, "Piotrek", seen.email(), seen.role(), seen.team()))
                .isInstanceOf(StaleData.class);
        assertThat(row(PIOTR).user().role()).isEqualTo(Role.MANAGER);
        change(PIOTR, "Piotr", seen.role(), seen.team());
    }

    @Test
    void what_people_change_of_themselves_is_in_no_admins_way() {
        User seen = row(ADAM).user();
        var dark = new ChangePreferences.Command(Locale.of("pl"), ColorScheme.DARK);
        run(ADAM, () -> preferences.handle(dark));

        change(seen, "Adam Ant", seen.email(), seen.role(), seen.team());
        assertThat(row(ADAM).user())
                .isEqualTo(seen.with("Adam Ant", Locale.of("pl"), seen.zone(), ColorScheme.DARK));
    }

    @Test
    void another_zone_is_told_to_what_shows_when_something_is_due() {
        events.clear();
        run(
                OLA,
                () ->
                        profile.handle(
                                new ChangeProfile.Command(
                                        row(OLA).user(),
                                        "Ola",
                                        Locale.ENGLISH,
                                        ZoneId.of("Asia/Tokyo"),
                                        ColorScheme.SYSTEM)));
        assertThat(events.stream(Changed.class).map(Changed::item))
                .containsExactly(new ItemRef(ItemKind.USER, OLA.value()));
    }

    @Test
    void whoever_is_deactivated_acts_no_more_until_let_in_again() {
        run(EWA, () -> deactivate.handle(new DeactivateUser.Command(RENATA)));
        assertThat(row(RENATA).state()).isEqualTo(UserState.DEACTIVATED);
        assertThatThrownBy(() -> as(RENATA, colleagues::me)).isInstanceOf(NotSignedIn.class);
        assertThat(as(EWA, () -> found(new UserFilter("ren", null)))).isEmpty();
        assertThat(as(EWA, () -> found(new UserFilter("REN", UserState.DEACTIVATED))))
                .containsExactly("Renata");
        run(EWA, () -> reactivate.handle(new ReactivateUser.Command(RENATA)));
        assertThat(as(RENATA, colleagues::me).user().name()).isEqualTo("Renata");
        assertThat(row(RENATA).manages()).containsExactly("South");
    }

    @Test
    void users_are_found_by_name_email_and_team_and_sorted() {
        assertThat(as(EWA, () -> found(new UserFilter("Piotr@EX", null)))).containsExactly("Piotr");
        assertThat(as(EWA, () -> found(new UserFilter("south", UserState.ACTIVE))))
                .contains("Piotr");
        assertThat(as(EWA, () -> found(new UserFilter("%", null)))).isEmpty();
        for (UserSort sort : UserSort.values()) {
            var descending = new SortBy<>(sort, true);
            assertThat(
                            as(
                                    EWA,
                                    () ->
                                            directory.page(
                                                    UserFilter.ALL,
                                                    descending,
                                                    new PageRequest(0, 50))))
                    .hasSize(as(EWA, () -> directory.count(UserFilter.ALL)));
        }
    }

    @Test
    void what_an_admin_changed_meanwhile_stays_as_it_is() {
        User seen = row(ADAM).user();
        change(seen, "Adam Smith", seen.email(), seen.role(), seen.team());
        var command =
                new ChangeProfile.Command(
                        seen, seen.name(), seen.language(), seen.zone(), ColorScheme.LIGHT);
        run(ADAM, () -> profile.handle(command));
        assertThat(row(ADAM).user().name()).isEqualTo("Adam Smith");
        assertThat(row(ADAM).user().colorScheme()).isEqualTo(ColorScheme.LIGHT);
    }

    @Test
    void a_profile_is_ones_own_name_language_zone_and_colours() {
        var command =
                new ChangeProfile.Command(
                        row(ANNA).user(),
                        "Anna Maria",
                        Locale.ENGLISH,
                        ZoneId.of("America/New_York"),
                        ColorScheme.DARK);
        run(ANNA, () -> profile.handle(command));
        var me = as(ANNA, colleagues::me).user();
        assertThat(me.name()).isEqualTo("Anna Maria");
        assertThat(me.zone()).isEqualTo(command.zone());
        assertThat(me.role()).isEqualTo(Role.REP);
        run(
                ANNA,
                () ->
                        preferences.handle(
                                new ChangePreferences.Command(Locale.of("pl"), ColorScheme.LIGHT)));
        assertThat(as(ANNA, colleagues::me).user())
                .isEqualTo(me.with(me.name(), Locale.of("pl"), me.zone(), ColorScheme.LIGHT));
    }

    @Test
    void a_password_is_changed_by_whoever_knows_the_old_one() {
        jdbc.sql("update app_user set password_hash = :hash where id = :id")
                .param("hash", hasher.hash("the old password"))
                .param("id", OLA.value())
                .update();
        assertThat(violation(() -> changePassword("not the old one"))).isEqualTo("password.old");
        changePassword("the old password");
        assertThat(violation(() -> changePassword("the old password"))).isEqualTo("password.old");
        changePassword("a new long password");
        assertThat(
                        jdbc.sql(
                                        """
                                        select concat_ws(' ', actor_id, subject_id) from audit_entry
                                        where act = 'PASSWORD_REFUSED'\
                                        """)
                                .query(String.class)
                                .list())
                .containsExactly("4 4", "4 4");
    }

    private void changePassword(String old) {
        var command = new ChangePassword.Command(old, "a new long password");
        run(OLA, () -> password.handle(command));
    }

    private void change(UserId user, String name, Role role, TeamId team) {
        var email = new EmailAddress(name + "@example.com");
        change(row(user).user(), name, email, role, team);
    }

    private void change(User seen, String name, EmailAddress email, Role role, TeamId team) {
        run(EWA, () -> change.handle(new ChangeUser.Command(seen, name, email, role, team)));
    }

    private List<String> found(UserFilter filter) {
        return directory
                .page(filter, SortBy.ascending(UserSort.NAME), new PageRequest(0, 50))
                .stream()
                .map(row -> row.user().name())
                .toList();
    }

    private UserRow row(UserId user) {
        return as(EWA, () -> directory.find(user)).orElseThrow();
    }

    private List<String> logged(String field, UserId user) {
        return jdbc.sql(
                        """
                        select concat(ifnull(before_value, ''), ' → ', ifnull(after_value, ''))
                        from audit_change join audit_entry on audit_entry.id = entry_id
                        where field = :field and subject_id = :user and subject_kind = 'USER'\
                        """)
                .param("field", field)
                .param("user", user.value())
                .query(String.class)
                .list();
    }
}
