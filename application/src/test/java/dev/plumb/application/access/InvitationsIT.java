package dev.plumb.application.access;

import static dev.plumb.domain.access.Cast.ANNA;
import static dev.plumb.domain.access.Cast.EWA;
import static dev.plumb.domain.access.Cast.MARTA;
import static dev.plumb.domain.access.Cast.NORTH;
import static dev.plumb.domain.shared.Violations.violation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.application.opportunities.Crowd;
import dev.plumb.application.opportunities.UseCaseIT;
import dev.plumb.application.shared.Time;
import dev.plumb.domain.access.Accounts;
import dev.plumb.domain.access.Role;
import dev.plumb.domain.access.User;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.UserState;
import dev.plumb.domain.shared.EmailAddress;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** How people come in by a link, once. */
class InvitationsIT extends UseCaseIT {

    private static final String PASSWORD = "correct horse staple";

    @Autowired InviteUser invite;
    @Autowired MakeLink makeLink;
    @Autowired LinkOwner owner;
    @Autowired AcceptInvitation accept;
    @Autowired ResetPassword reset;
    @Autowired ChangePassword change;
    @Autowired DeactivateUser deactivate;
    @Autowired SignIn signIn;
    @Autowired UserDirectory directory;
    @Autowired Time time;
    @Autowired Accounts accounts;
    @Autowired TransactionOperations transaction;

    @BeforeAll
    void numberFromHundred() {
        jdbc.sql("select setval(user_seq, 100)").query().singleRow();
    }

    @Test
    void whoever_accepts_signs_in_with_the_password_just_set() {
        var link = invite("first@example.com");
        assertThat(link.invitation()).isTrue();
        assertThat(row(link.user()).state()).isEqualTo(UserState.INVITED);
        assertThat(open(link, true).email().value()).isEqualTo("first@example.com");
        accept(link);
        assertThat(signsIn("first@example.com", PASSWORD)).isTrue();
        var now = row(link.user());
        assertThat(now.state()).isEqualTo(UserState.ACTIVE);
        assertThat(now.user().name()).isEqualTo("Nowa Osoba");
        assertThat(now.user().zone()).isEqualTo(ZoneId.of("Europe/Warsaw"));
        assertThat(now.user().role()).isEqualTo(Role.REP);
        assertThat(now.linkHolds()).isNull();
        assertThat(
                        jdbc.sql(
                                        """
                                        select concat_ws(' ', act, field, before_value, after_value)
                                        from audit_change join audit_entry e on e.id = entry_id
                                        where actor_id = :user and act = 'PASSWORD_CHANGED'\
                                        """)
                                .param("user", link.user().value())
                                .query(String.class)
                                .list())
                .containsExactly("PASSWORD_CHANGED name New Nowa Osoba");
    }

    @Test
    void a_link_that_was_used_replaced_or_outlived_is_dead() {
        var used = invite("used@example.com");
        accept(used);
        assertThat(violation(() -> accept(used))).isEqualTo("link.dead");
        var replaced = invite("replaced@example.com");
        var fresh = makeLink(replaced.user());
        assertThat(violation(() -> accept(replaced))).isEqualTo("link.dead");
        time.at(
                fresh.expiresAt(),
                () -> assertThat(violation(() -> accept(fresh))).isEqualTo("link.dead"));
        time.at(fresh.expiresAt().minus(Duration.ofSeconds(1)), () -> accept(fresh));
    }

    @Test
    void whoever_was_deactivated_does_not_come_in_by_an_old_link() {
        var link = invite("gone@example.com");
        run(EWA, () -> deactivate.handle(new DeactivateUser.Command(link.user())));
        assertThat(violation(() -> accept(link))).isEqualTo("link.dead");
        assertThat(violation(() -> makeLink(link.user()))).isEqualTo("user.deactivated");
    }

    @Test
    void a_password_link_sets_another_password_and_is_no_invitation() {
        var link = makeLink(ANNA);
        assertThat(link.invitation()).isFalse();
        assertThat(violation(() -> open(link, true))).isEqualTo("link.dead");
        assertThat(violation(() -> accept(link))).isEqualTo("link.dead");
        assertThat(open(link, false).id()).isEqualTo(ANNA);
        reset.handle(new ResetPassword.Command(link.token(), PASSWORD));
        assertThat(signsIn("anna@example.com", PASSWORD)).isTrue();
        assertThat(violation(() -> open(link, false))).isEqualTo("link.dead");
    }

    @Test
    void a_password_link_is_dead_once_its_owner_has_changed_the_password() {
        var invitation = invite("changed@example.com");
        accept(invitation);
        var link = makeLink(invitation.user());
        var command = new ChangePassword.Command(PASSWORD, "another horse staple");
        run(invitation.user(), () -> change.handle(command));
        assertThat(violation(() -> open(link, false))).isEqualTo("link.dead");
    }

    @Test
    void whose_a_link_is_can_be_seen_while_somebody_else_uses_it() {
        var link = makeLink(MARTA);
        transaction.executeWithoutResult(_ -> {
            accounts.lock(MARTA);
            assertThat(CompletableFuture.supplyAsync(() -> open(link, false)))
                    .succeedsWithin(Duration.ofSeconds(5));
        });
    }

    @Test
    void of_many_who_use_it_at_once_one_comes_in() throws Exception {
        try (var crowd = new Crowd(8)) {
            var link = invite("wanted@example.com");
            var tries = crowd.together(_ -> () -> accept(link));
            assertThat(tries).filteredOn(each -> each.state() == Future.State.SUCCESS).hasSize(1);
        }
    }

    @Test
    void the_token_is_not_kept() {
        var link = invite("secret@example.com");
        var kept =
                jdbc.sql("select token_hash from user_link where user_id = :id")
                        .param("id", link.user().value())
                        .query(String.class)
                        .single();
        assertThat(kept).isEqualTo(link.token().hash()).isNotEqualTo(link.token().value());
    }

    private OneTimeLink invite(String email) {
        var command =
                new InviteUser.Command(
                        "New",
                        new EmailAddress(email),
                        Role.REP,
                        NORTH,
                        Locale.ENGLISH,
                        ZoneOffset.UTC);
        return as(EWA, () -> invite.handle(command));
    }

    private OneTimeLink makeLink(UserId user) {
        return as(EWA, () -> makeLink.handle(new MakeLink.Command(user)));
    }

    private User open(OneTimeLink link, boolean invitation) {
        return owner.of(link.token(), invitation);
    }

    private User accept(OneTimeLink link) {
        return accept.handle(
                new AcceptInvitation.Command(
                        link.token(),
                        "Nowa Osoba",
                        Locale.of("pl"),
                        ZoneId.of("Europe/Warsaw"),
                        PASSWORD));
    }

    private boolean signsIn(String email, String password) {
        return signIn.handle(new SignIn.Command(email, password, "127.0.0.1")).isPresent();
    }

    private UserRow row(UserId user) {
        return as(EWA, () -> directory.find(user)).orElseThrow();
    }
}
