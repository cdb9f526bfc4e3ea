package dev.plumb.application.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.application.shared.Time;
import dev.plumb.application.shared.persistence.DatabaseTest;
import dev.plumb.domain.access.SignIns;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.Users;
import dev.plumb.domain.shared.EmailAddress;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.transaction.support.TransactionOperations;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInUseCaseIT {

    private static final String PASSWORD = "heron-canal-oats";

    @Autowired SignIn signIn;
    @Autowired SignOutOfBrowser signOut;
    @Autowired CurrentActor currentActor;
    @Autowired CreateFirstAdmin createFirstAdmin;
    @Autowired PasswordHasher hasher;
    @Autowired JdbcClient jdbc;
    @Autowired Users users;
    @Autowired SignIns signIns;
    @Autowired SignInLog log;
    @Autowired Time time;
    @Autowired TransactionOperations transaction;

    UserId admin;

    @BeforeAll
    void create() {
        admin =
                createFirstAdmin.handle(
                        new CreateFirstAdmin.Command(
                                "Admin",
                                new EmailAddress("admin@example.com"),
                                hasher.hash(PASSWORD),
                                Locale.ENGLISH,
                                ZoneOffset.UTC));
    }

    @Test
    void an_older_hash_is_renewed_by_whoever_signs_in() {
        String weak = new Argon2PasswordEncoder(16, 32, 1, 8 * 1024, 1).encode(PASSWORD);
        jdbc.sql("update app_user set password_hash = :hash").param("hash", weak).update();

        assertThat(attempt("admin@example.com", "wrong")).isFalse();
        assertThat(hash()).isEqualTo(weak);
        assertThat(attempt("admin@example.com", PASSWORD)).isTrue();
        String renewed = hash();
        assertThat(renewed).startsWith("{argon2}").contains("m=19456,t=2");
        assertThat(attempt("admin@example.com", PASSWORD)).isTrue();
        assertThat(hash()).isEqualTo(renewed);
    }

    @Test
    void whoever_gets_another_password_or_none_while_the_old_one_is_compared_stays_out() {
        String hash = hasher.hash(PASSWORD);
        for (String change :
                List.of("password_hash = 'another'", "password_hash = null", "active = false")) {
            jdbc.sql("update app_user set active = true, password_hash = :hash")
                    .param("hash", hash)
                    .update();
            var slow =
                    new PasswordHasher() {
                        @Override
                        public boolean matches(CharSequence password, String known) {
                            boolean matches = super.matches(password, known);
                            jdbc.sql("update app_user set " + change).update();
                            return matches;
                        }
                    };
            var signIn = new SignIn(users, signIns, slow, log, time, transaction);
            assertThat(signIn.handle(new SignIn.Command("admin@example.com", PASSWORD, "10.0.0.1")))
                    .as(change)
                    .isEmpty();
        }
        jdbc.sql("update app_user set active = true, password_hash = :hash")
                .param("hash", hash)
                .update();
    }

    @Test
    void an_e_mail_is_known_exactly_but_for_capitals() {
        assertThat(attempt("ádmin@example.com", PASSWORD)).isFalse();
        assertThat(attempt("admın@example.com", PASSWORD)).isFalse();
        assertThat(attempt("Admin@Example.com", PASSWORD)).isTrue();
    }

    @Test
    void sign_ins_and_failures_are_on_the_audit_log_and_what_is_no_e_mail_is_not() {
        attempt("admin@example.com", PASSWORD);
        attempt("Admin@example.com", "wrong");
        attempt("nobody@example.com", "wrong");
        attempt(PASSWORD, "wrong");

        assertThat(
                        jdbc.sql(
                                        """
                                        select concat_ws(' ', act, subject_id, subject_name, after_value)
                                        from audit_entry join audit_change on entry_id = id
                                        order by id desc limit 4\
                                        """)
                                .query(String.class)
                                .list())
                .containsExactly(
                        "SIGN_IN_FAILED  10.0.0.1",
                        "SIGN_IN_FAILED nobody@example.com 10.0.0.1",
                        "SIGN_IN_FAILED " + admin.value() + " admin@example.com 10.0.0.1",
                        "SIGNED_IN " + admin.value() + " Admin 10.0.0.1");
        assertThat(
                        jdbc.sql("select last_sign_in_at is not null from app_user")
                                .query(Boolean.class)
                                .single())
                .isTrue();
    }

    @Test
    void sign_outs_are_on_the_audit_log_with_the_address() {
        var command = new SignOutOfBrowser.Command(null, "10.0.0.1");
        currentActor.as(admin, () -> signOut.handle(command));

        assertThat(
                        jdbc.sql(
                                        """
                                        select after_value from audit_change
                                        join audit_entry on id = entry_id and act = 'SIGNED_OUT'\
                                        """)
                                .query(String.class)
                                .list())
                .containsExactly("10.0.0.1");
    }

    private boolean attempt(String email, String password) {
        return signIn.handle(new SignIn.Command(email, password, "10.0.0.1")).isPresent();
    }

    private String hash() {
        return jdbc.sql("select password_hash from app_user").query(String.class).single();
    }
}
