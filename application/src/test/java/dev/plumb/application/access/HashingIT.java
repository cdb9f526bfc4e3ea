package dev.plumb.application.access;

import static dev.plumb.domain.access.Cast.ANNA;
import static dev.plumb.domain.access.Cast.EWA;
import static dev.plumb.domain.access.Cast.OLA;
import static dev.plumb.domain.shared.Violations.violation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.transaction.support.TransactionSynchronizationManager.isActualTransactionActive;

import dev.plumb.application.opportunities.UseCaseIT;
import dev.plumb.domain.access.Accounts;
import dev.plumb.domain.access.Role;
import dev.plumb.domain.access.SignIns;
import dev.plumb.domain.access.Users;
import dev.plumb.domain.shared.EmailAddress;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionOperations;

/** The database waits for no password to be measured, compared or hashed. */
class HashingIT extends UseCaseIT {

    private static final String PASSWORD = "correct horse staple";

    @Autowired AutowireCapableBeanFactory beans;
    @Autowired CurrentActor currentActor;
    @Autowired Users users;
    @Autowired Accounts accounts;
    @Autowired SignIns signIns;
    @Autowired SessionEnder sessions;
    @Autowired UserChanges changes;
    @Autowired ZoneFollower zones;
    @Autowired SignInLog log;
    @Autowired PasswordAttempts attempts;
    @Autowired PasswordPolicy policy;
    @Autowired OneTimeLinks links;
    @Autowired InviteUser invite;
    @Autowired MakeLink makeLink;
    @Autowired TransactionOperations transaction;

    final PasswordHasher hasher = new AloneHasher();
    Runnable meanwhile = () -> {};

    @BeforeAll
    void numberFromHundred() {
        jdbc.sql("select setval(user_seq, 100)").query().singleRow();
    }

    @BeforeEach
    void knowAPassword() {
        meanwhile = () -> {};
        jdbc.sql("update app_user set password_hash = :hash where id = :id")
                .param("hash", hasher.hash("the old password"))
                .param("id", OLA.value())
                .update();
    }

    @Test
    void changing_a_password() {
        run(OLA, this::changePassword);
        assertThat(hasher.matches(PASSWORD, hash(OLA.value()))).isTrue();
    }

    @Test
    void a_password_that_was_replaced_meanwhile_is_not_changed() {
        meanwhile =
                () ->
                        jdbc.sql("update app_user set password_hash = 'another' where id = :id")
                                .param("id", OLA.value())
                                .update();
        assertThat(violation(() -> run(OLA, this::changePassword))).isEqualTo("password.old");
        assertThat(hash(OLA.value())).isEqualTo("another");
    }

    @Test
    void resetting_a_password() {
        var link = as(EWA, () -> makeLink.handle(new MakeLink.Command(ANNA)));
        proxied(new ResetPassword(links, passwords(), accounts, sessions, changes, transaction))
                .handle(new ResetPassword.Command(link.token(), PASSWORD));
        assertThat(hasher.matches(PASSWORD, hash(ANNA.value()))).isTrue();
    }

    @Test
    void accepting_an_invitation() {
        var command =
                new InviteUser.Command(
                        "New",
                        new EmailAddress("new@example.com"),
                        Role.REP,
                        null,
                        Locale.ENGLISH,
                        ZoneOffset.UTC);
        var link = as(EWA, () -> invite.handle(command));
        proxied(new AcceptInvitation(links, accounts, passwords(), changes, zones, transaction))
                .handle(
                        new AcceptInvitation.Command(
                                link.token(), "New", Locale.ENGLISH, ZoneOffset.UTC, PASSWORD));
        assertThat(hasher.matches(PASSWORD, hash(link.user().value()))).isTrue();
    }

    private void changePassword() {
        var proof = new PasswordProof(users, hasher, attempts, log, transaction);
        proxied(
                        new ChangePassword(
                                currentActor,
                                users,
                                proof,
                                passwords(),
                                signIns,
                                links,
                                sessions,
                                changes,
                                transaction))
                .handle(new ChangePassword.Command("the old password", PASSWORD));
    }

    private NewPasswords passwords() {
        return new NewPasswords(policy, hasher);
    }

    private String hash(long user) {
        return jdbc.sql("select password_hash from app_user where id = :id")
                .param("id", user)
                .query(String.class)
                .single();
    }

    @SuppressWarnings("unchecked")
    private <T> T proxied(T useCase) {
        String name = useCase.getClass().getSimpleName();
        return (T) beans.applyBeanPostProcessorsAfterInitialization(useCase, name);
    }

    /** Refuses to work while a transaction is running. */
    private final class AloneHasher extends PasswordHasher {

        @Override
        public String hash(CharSequence password) {
            assertThat(isActualTransactionActive()).isFalse();
            meanwhile.run();
            return super.hash(password);
        }

        @Override
        public boolean matches(CharSequence password, String known) {
            assertThat(isActualTransactionActive()).isFalse();
            return super.matches(password, known);
        }
    }
}
