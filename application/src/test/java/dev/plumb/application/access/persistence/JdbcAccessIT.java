package dev.plumb.application.access.persistence;

import static dev.plumb.domain.access.Cast.ANNA;
import static dev.plumb.domain.access.Cast.COAST;
import static dev.plumb.domain.access.Cast.EWA;
import static dev.plumb.domain.access.Cast.MARTA;
import static dev.plumb.domain.access.Cast.NORTH;
import static dev.plumb.domain.access.Cast.RENATA;
import static dev.plumb.domain.access.Cast.WARSAW;
import static dev.plumb.domain.shared.Violations.violation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumb.application.shared.persistence.DatabaseTest;
import dev.plumb.application.shared.persistence.StatementCounter;
import dev.plumb.domain.access.Account;
import dev.plumb.domain.access.Accounts;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.Actors;
import dev.plumb.domain.access.Cast;
import dev.plumb.domain.access.ColorScheme;
import dev.plumb.domain.access.Links;
import dev.plumb.domain.access.Role;
import dev.plumb.domain.access.Team;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.access.Teams;
import dev.plumb.domain.access.User;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.UserState;
import dev.plumb.domain.access.Users;
import dev.plumb.domain.shared.EmailAddress;
import dev.plumb.domain.shared.NotFound;
import java.time.Instant;
import java.time.ZoneOffset;
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
    @Autowired Accounts accounts;
    @Autowired Links links;
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
        assertThat(teams.addManager(COAST, MARTA)).isTrue();
        assertThat(teams.addManager(COAST, MARTA)).isFalse();
        assertThat(actors.find(MARTA)).contains(Cast.marta());
    }

    @Test
    void whoever_is_invited_works_here_but_does_not_sign_in() {
        User invited = user(new UserId(100), "new@example.com");
        users.invite(invited);
        assertThat(users.find(invited.id())).contains(invited);
        assertThat(users.credentials(invited.email())).isEmpty();
        assertThat(accounts.lock(invited.id())).contains(new Account(invited, UserState.INVITED));
        accounts.setPassword(invited.id(), "hash");
        assertThat(accounts.lock(invited.id())).contains(new Account(invited, UserState.ACTIVE));
        accounts.setActive(invited.id(), false);
        assertThat(accounts.lock(invited.id()))
                .contains(new Account(invited, UserState.DEACTIVATED));
    }

    @Test
    void admins_are_those_who_can_sign_in() {
        for (long id = 100; id < 103; id++) {
            User admin = user(new UserId(id), id + "@example.com");
            users.invite(admin.with(admin.name(), admin.email(), Role.ADMIN, null));
        }
        accounts.setPassword(new UserId(101), "hash");
        accounts.setPassword(new UserId(102), "hash");
        accounts.setActive(new UserId(102), false);
        assertThat(accounts.lockAdmins()).containsExactly(EWA, new UserId(101));
    }

    @Test
    void all_of_a_user_is_saved() {
        User other =
                user(ANNA, "other@example.com")
                        .with("Other", Locale.of("en", "GB"), ZoneOffset.UTC, ColorScheme.DARK);
        accounts.save(other);
        assertThat(users.find(ANNA)).contains(other);
        User taken = other.with("x", new EmailAddress("Marta@example.com"), Role.REP, null);
        assertThat(violation(() -> accounts.save(taken))).isEqualTo("user.email-taken");
        User nowhere = other.with("x", other.email(), Role.REP, new TeamId(99));
        assertThatThrownBy(() -> accounts.save(nowhere)).isInstanceOf(NotFound.class);
    }

    @Test
    void what_a_manager_manages_is_known_by_name_until_removed() {
        teams.addManager(COAST, MARTA);
        assertThat(teams.managedBy(MARTA)).extracting(Team::name).containsExactly("Coast", "North");
        assertThat(teams.find(COAST)).contains(new Team(COAST, "Coast", NORTH));
        assertThat(teams.removeManager(NORTH, MARTA)).isTrue();
        assertThat(teams.managedBy(MARTA)).extracting(Team::name).containsExactly("Coast");
        assertThat(teams.managedBy(RENATA)).isNotEmpty();
    }

    @Test
    void a_link_holds_until_it_expires_or_is_replaced_or_removed() {
        Instant now = Instant.parse("2026-11-25T08:00:00Z");
        links.put(ANNA, "a", now.plusSeconds(1));
        assertThat(links.find("a", now)).contains(ANNA);
        assertThat(links.find("A", now)).isEmpty();
        assertThat(links.find("a", now.plusSeconds(1))).isEmpty();
        links.put(ANNA, "b", now.plusSeconds(2));
        assertThat(links.find("a", now)).isEmpty();
        links.remove(ANNA);
        assertThat(links.find("b", now)).isEmpty();
    }

    private static User user(UserId id, String email) {
        return new User(
                id,
                "New",
                new EmailAddress(email),
                Role.REP,
                NORTH,
                Locale.of("pl"),
                WARSAW,
                ColorScheme.SYSTEM);
    }

    private UserId add(String email, TeamId team) {
        UserId id = users.nextId();
        User added = user(new UserId(100 + id.value()), email);
        users.add(added.with(added.name(), added.email(), Role.REP, team), "no hash");
        return id;
    }
}
