package dev.plumb.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** What SECURITY.md promises of passwords and of signing in. */
class SignInPromisesIT extends PromiseTest {

    @Test
    void promise_1_nothing_is_for_strangers_but_the_way_in() throws Exception {
        for (String path :
                new String[] {
                    "/", "/leads", "/deals", "/pipelines/1", "/profile", "/admin/users", "/nowhere"
                }) {
            HttpResponse<String> answer = browser.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location")).as(path).hasValue("/login");
        }
        assertThat(browser.get("/login").statusCode()).isEqualTo(200);
        assertThat(browser.get("/icons/favicon.svg").statusCode()).isEqualTo(200);
    }

    @Test
    void promise_2_an_unknown_e_mail_and_a_wrong_password_get_the_same_answer() throws Exception {
        HttpResponse<String> unknown = browser.signIn("nobody@example.com", HttpBrowser.PASSWORD);
        HttpResponse<String> wrong = browser.signIn(ADMIN, "wrong");

        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(302);
        assertThat(wrong.headers().firstValue("Location"))
                .isEqualTo(unknown.headers().firstValue("Location"))
                .hasValue("/login");
        assertThat(wrong.body()).isEqualTo(unknown.body());
    }

    @Test
    void promise_4_passwords_are_kept_as_argon2_and_older_hashes_are_renewed() throws Exception {
        String weak =
                new Argon2PasswordEncoder(16, 32, 1, 8 * 1024, 1).encode(HttpBrowser.PASSWORD);
        jdbc.sql("update app_user set password_hash = :hash").param("hash", weak).update();

        browser.signIn(ADMIN, HttpBrowser.PASSWORD);

        assertThat(browser.isIn()).isTrue();
        assertThat(jdbc.sql("select password_hash from app_user").query(String.class).single())
                .startsWith("{argon2}$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void promise_5_many_wrong_passwords_from_one_address_keep_nobody_out_elsewhere()
            throws Exception {
        HttpBrowser owner = elsewhere();
        owner.signIn(ADMIN, HttpBrowser.PASSWORD);
        String token = browser.token();
        for (int i = 0; i < 3 * SignInThrottle.PER_ADDRESS; i++) {
            browser.signIn(ADMIN, "wrong" + i, token, "");
        }

        browser.signIn(ADMIN, HttpBrowser.PASSWORD);
        assertThat(browser.isIn()).as("the attacker, even with the right one").isFalse();
        HttpBrowser other = elsewhere();
        other.signIn(ADMIN, HttpBrowser.PASSWORD);
        assertThat(other.isIn()).as("somebody elsewhere").isTrue();
    }

    @Test
    void promise_5_no_browser_is_marked_for_somebody_who_did_not_sign_in_there() throws Exception {
        browser.signIn(ADMIN, HttpBrowser.PASSWORD, browser.token(), "&remember=on");
        String mark = browser.cookie("plumb-known");
        browser.forgetSession();

        browser.send(browser.request("/leads?username=victim%40example.com").GET());

        assertThat(browser.isIn()).isTrue();
        assertThat(browser.cookie("plumb-known")).isEqualTo(mark);
    }

    @Test
    void promise_5_whoever_signed_in_before_gets_in_through_the_attackers_own_address()
            throws Exception {
        String shared = "10.2.0.1";
        HttpBrowser owner = at(shared);
        owner.signIn(ADMIN, HttpBrowser.PASSWORD);
        owner.forgetSession();
        HttpBrowser attacker = at(shared);
        String token = attacker.token();
        for (int i = 0; i < 2 * SignInThrottle.PER_ADDRESS; i++) {
            attacker.signIn(ADMIN, "wrong" + i, token, "");
        }

        owner.signIn(ADMIN, HttpBrowser.PASSWORD);
        assertThat(owner.isIn()).isTrue();
    }

    @Test
    void promise_6_e_mails_are_compared_exactly() throws Exception {
        browser.signIn("ádmin@example.com", HttpBrowser.PASSWORD);
        assertThat(browser.isIn()).isFalse();
        browser.signIn("Admin@Example.com ", HttpBrowser.PASSWORD);
        assertThat(browser.isIn()).isTrue();
    }

    @Test
    void promise_7_a_sign_in_begins_a_session_of_its_own() throws Exception {
        String token = browser.token();
        String before = browser.cookie("JSESSIONID");

        browser.signIn(ADMIN, HttpBrowser.PASSWORD, token, "");

        assertThat(browser.cookie("JSESSIONID")).isNotEqualTo(before);
        HttpBrowser withTheOldOne = elsewhere();
        withTheOldOne.setCookie("JSESSIONID", before);
        assertThat(withTheOldOne.isIn()).isFalse();
    }

    @Test
    void promise_16_sign_ins_and_failures_are_on_the_audit_log() throws Exception {
        HttpBrowser known = at("10.3.0.1");
        known.signIn(ADMIN, "wrong");
        known.signIn(ADMIN, HttpBrowser.PASSWORD);

        assertThat(
                        jdbc.sql(
                                        """
                                        select act from audit_entry join audit_change on entry_id = id
                                        where field = 'address' and after_value = '10.3.0.1' order by id\
                                        """)
                                .query(String.class)
                                .list())
                .containsExactly("SIGN_IN_FAILED", "SIGNED_IN");
    }
}
