package dev.plumb.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.access.EndSessions;
import dev.plumb.application.access.OpenSession;
import dev.plumb.application.access.OpenSessions;
import dev.plumb.application.access.SessionEnd;
import dev.plumb.application.access.SessionEnder;
import dev.plumb.application.access.SessionExpiry;
import dev.plumb.application.shared.Time;
import dev.plumb.domain.access.UserId;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** What SECURITY.md promises of sessions and remembered browsers. */
class SessionPromisesIT extends PromiseTest {

    private static final String REMEMBERED = "plumb-remembered";

    @Autowired SessionEnder ender;
    @Autowired SessionExpiry expiry;
    @Autowired EndSessions endSessions;
    @Autowired OpenSessions sessions;
    @Autowired CurrentActor currentActor;
    @Autowired Time time;
    @Autowired TransactionOperations transaction;

    @AfterEach
    void activate() {
        jdbc.sql("update app_user set active = true").update();
    }

    @Test
    void promise_13_whoever_is_deactivated_is_out_at_once_wherever() throws Exception {
        HttpBrowser second = elsewhere();
        browser.signIn(ADMIN, HttpBrowser.PASSWORD);
        second.signIn(ADMIN, HttpBrowser.PASSWORD, second.token(), "&remember=on");
        assertThat(browser.isIn() && second.isIn()).isTrue();

        transaction.executeWithoutResult(_ -> {
            jdbc.sql("update app_user set active = false").update();
            ender.endAll(new UserId(adminNumber()), SessionEnd.DEACTIVATED);
        });

        assertThat(browser.isIn()).isFalse();
        assertThat(second.isIn()).isFalse();
        browser.signIn(ADMIN, HttpBrowser.PASSWORD);
        assertThat(browser.isIn()).isFalse();
    }

    @Test
    void promise_13_whoever_is_signed_out_elsewhere_is_out_there_though_remembered()
            throws Exception {
        String address = "10.4.0.1";
        HttpBrowser second = at(address);
        browser.signIn(ADMIN, HttpBrowser.PASSWORD, browser.token(), "&remember=on");
        second.signIn(ADMIN, HttpBrowser.PASSWORD, second.token(), "&remember=on");
        endSessionAt(address);
        assertThat(second.isIn()).isFalse();
        browser.forgetSession();
        assertThat(browser.isIn()).isTrue();

        second.signIn(ADMIN, HttpBrowser.PASSWORD, second.token(), "&remember=on");
        second.forgetSession();
        assertThat(second.isIn()).as("come back").isTrue();
        endSessionAt(address);
        endSessionAt(address);
        assertThat(second.isIn()).isFalse();
    }

    private void endSessionAt(String address) {
        UserId admin = new UserId(adminNumber());
        String session =
                sessions.of(admin).stream()
                        .filter(open -> open.address().equals(address))
                        .map(OpenSession::id)
                        .findFirst()
                        .orElseThrow();
        currentActor.as(admin, () -> endSessions.handle(new EndSessions.Command(session)));
    }

    @Test
    void promise_14_sessions_end_when_nobody_does_anything_or_they_last_too_long()
            throws Exception {
        browser.signIn(ADMIN, HttpBrowser.PASSWORD);
        later(Duration.ofHours(11), expiry::endOverdue);
        assertThat(browser.isIn()).isTrue();

        later(Duration.ofHours(13), expiry::endOverdue);
        assertThat(browser.isIn()).isFalse();

        jdbc.sql("update company set session_idle_hours = 168, session_longest_days = 2").update();
        browser.signIn(ADMIN, HttpBrowser.PASSWORD);
        later(Duration.ofHours(47), expiry::endOverdue);
        assertThat(browser.isIn()).isTrue();
        later(Duration.ofHours(49), expiry::endOverdue);
        assertThat(browser.isIn()).isFalse();
        jdbc.sql("update company set session_idle_hours = 12, session_longest_days = 7").update();
    }

    @Test
    void promise_15_a_remembered_browser_comes_back_with_another_secret_each_time()
            throws Exception {
        browser.signIn(ADMIN, HttpBrowser.PASSWORD, browser.token(), "&remember=on");
        String first = browser.cookie(REMEMBERED);
        browser.forgetSession();
        browser.send(browser.request("/icons/favicon.svg").setHeader("Accept", "image/svg+xml"));
        assertThat(browser.cookie(REMEMBERED)).isEqualTo(first);

        assertThat(browser.isIn()).isTrue();

        assertThat(browser.cookie(REMEMBERED)).isNotEmpty().isNotEqualTo(first);
    }

    @Test
    void promise_14_a_page_whose_session_has_ended_does_not_sign_itself_in_again()
            throws Exception {
        browser.signIn(ADMIN, HttpBrowser.PASSWORD, browser.token(), "&remember=on");
        String remembered = browser.cookie(REMEMBERED);
        later(Duration.ofHours(13), expiry::endOverdue);

        browser.get("/login?ended=idle");
        browser.get("/login");
        browser.get("/leads?ended=idle");
        assertThat(browser.cookie(REMEMBERED)).isEqualTo(remembered);

        assertThat(browser.isIn()).as("when somebody opens another page").isTrue();
    }

    @Test
    void promise_15_a_copied_secret_lets_nobody_in_and_ends_all_sessions() throws Exception {
        browser.signIn(ADMIN, HttpBrowser.PASSWORD, browser.token(), "&remember=on");
        String copied = browser.cookie(REMEMBERED);
        browser.forgetSession();
        assertThat(browser.isIn()).isTrue();
        jdbc.sql("update remembered_browser set replaced_at = replaced_at - interval 1 hour")
                .update();

        HttpBrowser thief = elsewhere();
        thief.setCookie(REMEMBERED, copied);

        assertThat(thief.isIn()).isFalse();
        assertThat(browser.isIn()).isFalse();
    }

    @Test
    void promise_15_whoever_does_not_ask_for_it_is_not_remembered() throws Exception {
        browser.signIn(ADMIN, HttpBrowser.PASSWORD);

        assertThat(browser.cookie(REMEMBERED)).isEmpty();
        browser.forgetSession();
        assertThat(browser.isIn()).isFalse();
    }

    private void later(Duration passed, Runnable work) {
        time.at(time.now().plus(passed), work);
    }
}
