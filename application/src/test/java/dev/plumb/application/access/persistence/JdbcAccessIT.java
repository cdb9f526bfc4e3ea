package dev.plumb.application.access.persistence;

import static dev.plumb.domain.access.Cast.ANNA;
import static dev.plumb.domain.access.Cast.COAST;
import static dev.plumb.domain.access.Cast.MARTA;
import static dev.plumb.domain.access.Cast.NORTH;
import static dev.plumb.domain.access.Cast.WARSAW;
import static dev.plumb.domain.shared.Violations.violation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumb.application.shared.persistence.DatabaseTest;
import dev.plumb.application.shared.persistence.StatementCounter;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.Actors;
import dev.plumb.domain.access.Cast;
import dev.plumb.domain.access.ColorScheme;
import dev.plumb.domain.access.Role;
import dev.plumb.domain.access.Team;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.access.Teams;
import dev.plumb.domain.access.User;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.Users;
import dev.plumb.domain.shared.EmailAddress;
import dev.plumb.domain.shared.NotFound;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class JdbcAccessIT {

    @Autowired Actors actors;
    @Autowired Users users;
    @Autowired Teams teams;
    @Autowired JdbcClient jdbc;
    @Autowired StatementCounter statements;

    @BeforeEach
    void enter() {
        new CastInTables(jdbc).enter();
    }

    @Test
    void an_actor_is_read_in_one_statement_with_scope_and_team() {
        for (Actor expected :
                List.of(
                        Cast.anna(),
                        Cast.adam(),
                        Cast.ola(),
                        Cast.piotr(),
                        Cast.marta(),
                        Cast.renata(),
                        Cast.ewa())) {
            statements.reset();
            assertThat(actors.find(expected.id())).contains(expected);
            assertThat(statements.count()).isEqualTo(1);
        }
    }

    @Test
    void who_was_deactivated_neither_acts_nor_signs_in_but_stays_in_the_scope() {
        jdbc.sql("update app_user set active = false where id = 1").update();
        assertThat(actors.find(ANNA)).isEmpty();
        assertThat(users.find(ANNA)).isEmpty();
        assertThat(users.credentials(new EmailAddress("anna@example.com"))).isEmpty();
        assertThat(actors.find(MARTA).orElseThrow().scope()).contains(ANNA);
    }

    @Test
    void a_manager_who_became_a_rep_has_no_scope() {
        jdbc.sql("update app_user set role = 'REP' where id = 3").update();
        assertThat(actors.find(MARTA).orElseThrow().scope()).containsExactly(MARTA);
    }

    @Test
    void a_user_comes_back_as_added_with_the_email_in_lower_case() {
        assertThat(users.find(MARTA))
                .contains(
                        new User(
                                MARTA,
                                "Marta",
                                new EmailAddress("marta@example.com"),
                                Role.MANAGER,
                                NORTH,
                                Locale.of("pl"),
                                WARSAW,
                                ColorScheme.SYSTEM));
    }

    @Test
    void an_email_is_taken_in_any_case_and_no_accent_makes_another_the_same() {
        assertThat(violation(() -> add("ANNA@example.com", null))).isEqualTo("user.email-taken");
        add("ánna@example.com", null);
        assertThat(users.credentials(new EmailAddress("Anna@Example.com")).orElseThrow().id())
                .isEqualTo(ANNA);
    }

    @Test
    void a_team_that_is_not_there_is_not_found() {
        TeamId nowhere = new TeamId(99);
        assertThatThrownBy(() -> add("new@example.com", nowhere)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> teams.addManager(nowhere, MARTA)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> teams.add(new Team(teams.nextId(), "x", nowhere)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_number_that_is_used_already_is_no_matter_of_the_email() {
        User again = users.find(ANNA).orElseThrow();
        User other =
                new User(
                        again.id(),
                        "Other",
                        new EmailAddress("other@example.com"),
                        Role.REP,
                        null,
                        Locale.ENGLISH,
                        WARSAW,
                        ColorScheme.SYSTEM);
        assertThatThrownBy(() -> users.add(other, "hash"))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void a_language_that_cannot_be_stored_is_refused() {
        User user = users.find(ANNA).orElseThrow();
        assertThat(
                        violation(() ->
                                new User(
                                        user.id(),
                                        "Other",
                                        user.email(),
                                        Role.REP,
                                        null,
                                        Locale.forLanguageTag("en-x-aaaaaaaa-bbbbbbbb"),
                                        WARSAW,
                                        ColorScheme.SYSTEM)))
                .isEqualTo("user.language");
    }

    @Test
    void appointing_a_manager_twice_is_appointing_once() {
        teams.addManager(COAST, MARTA);
        teams.addManager(COAST, MARTA);
        assertThat(actors.find(MARTA)).contains(Cast.marta());
    }

    @Test
    void preferences_are_language_and_colours() {
        User user = users.find(ANNA).orElseThrow();
        users.savePreferences(
                new User(
                        user.id(),
                        "Other",
                        user.email(),
                        Role.ADMIN,
                        null,
                        Locale.of("en", "GB"),
                        user.zone(),
                        ColorScheme.DARK));
        User saved = users.find(ANNA).orElseThrow();
        assertThat(saved.language()).isEqualTo(Locale.of("en", "GB"));
        assertThat(saved.colorScheme()).isEqualTo(ColorScheme.DARK);
        assertThat(saved.role()).isEqualTo(Role.REP);
        assertThat(saved.name()).isEqualTo("Anna");
    }

    private UserId add(String email, TeamId team) {
        UserId id = users.nextId();
        users.add(
                new User(
                        new UserId(100 + id.value()),
                        "New",
                        new EmailAddress(email),
                        Role.REP,
                        team,
                        Locale.of("pl"),
                        WARSAW,
                        ColorScheme.SYSTEM),
                "no hash");
        return id;
    }
}
