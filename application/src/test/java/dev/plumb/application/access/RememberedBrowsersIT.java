package dev.plumb.application.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.application.shared.Time;
import dev.plumb.application.shared.persistence.DatabaseTest;
import dev.plumb.domain.access.RememberedBrowsers;
import dev.plumb.domain.access.SessionLimits;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.shared.EmailAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RememberedBrowsersIT {

    @Autowired CreateFirstAdmin createFirstAdmin;
    @Autowired CurrentActor currentActor;
    @Autowired RememberBrowser remember;
    @Autowired RecognizeBrowser recognize;
    @Autowired ForgetBrowsers forget;
    @Autowired MyBrowsers browsers;
    @Autowired SetSessionLimits setLimits;
    @Autowired Time time;
    @Autowired JdbcClient jdbc;
    @Autowired SessionEnder ender;
    @Autowired RememberedBrowsers rememberedBrowsers;
    @Autowired SignInLog log;
    @Autowired TransactionOperations transaction;

    UserId admin;

    @BeforeAll
    void create() {
        admin =
                createFirstAdmin.handle(
                        new CreateFirstAdmin.Command(
                                "Admin",
                                new EmailAddress("admin@example.com"),
                                "a hash",
                                Locale.ENGLISH,
                                ZoneOffset.UTC));
        jdbc.sql(
                        "insert into company (id, name, currency, rates_as_of) values (1, 'Us', 'EUR', '2026-01-01')")
                .update();
    }

    @BeforeEach
    void clear() {
        jdbc.sql("delete from remembered_browser").update();
        jdbc.sql("update app_user set active = true").update();
        jdbc.sql("update company set remembered_days = 30").update();
    }

    @Test
    void a_browser_is_recognized_and_gets_another_token_each_time() {
        BrowserToken first = remembered();
        BrowserToken second = shown(first).orElseThrow();

        assertThat(second.user()).isEqualTo(admin);
        assertThat(second.token()).isNotEqualTo(first.token());
        assertThat(shown(second)).isPresent();
    }

    @Test
    void tokens_are_kept_as_hashes_alone() {
        BrowserToken token = remembered();

        assertThat(
                        jdbc.sql("select token_hash from remembered_browser")
                                .query(String.class)
                                .single())
                .isEqualTo(token.token().hash())
                .isNotEqualTo(token.token().value());
    }

    @Test
    void several_pages_that_open_at_once_are_all_recognized() {
        BrowserToken first = remembered();
        shown(first);

        assertThat(shown(first)).contains(first);
    }

    @Test
    void a_copied_token_makes_the_browser_be_forgotten() {
        BrowserToken first = remembered();
        BrowserToken second = shown(first).orElseThrow();

        assertThat(later(Duration.ofMinutes(2), () -> shown(first))).isEmpty();
        assertThat(shown(second)).isEmpty();
    }

    @Test
    void a_copied_token_is_on_the_audit_log_though_no_session_is_open() {
        BrowserToken first = remembered();
        shown(first);
        jdbc.sql("delete from audit_change").update();
        later(Duration.ofMinutes(2), () -> shown(first));

        assertThat(
                        jdbc.sql(
                                        """
                                        select after_value from audit_change
                                        join audit_entry on id = entry_id and act = 'SESSION_ENDED'
                                        order by field desc\
                                        """)
                                .query(String.class)
                                .list())
                .containsExactly("COPIED", "Firefox, Linux", "10.0.0.1");
    }

    @Test
    void what_is_not_known_is_not_recognized_and_harms_nobody() {
        BrowserToken known = remembered();

        assertThat(recognize("unknown", known.token())).isEmpty();
        assertThat(shown(known)).isPresent();
    }

    @Test
    void whoever_is_deactivated_is_not_recognized() {
        BrowserToken known = remembered();
        jdbc.sql("update app_user set active = false").update();

        assertThat(shown(known)).isEmpty();
    }

    @Test
    void a_browser_expires_and_sooner_where_the_company_shortens_the_time() {
        BrowserToken known = remembered();

        assertThat(later(Duration.ofDays(31), () -> shown(known))).isEmpty();
        currentActor.as(
                admin,
                () ->
                        setLimits.handle(
                                new SetSessionLimits.Command(
                                        SessionLimits.DEFAULT, new SessionLimits(1, 1, 2))));
        assertThat(later(Duration.ofDays(3), () -> shown(known))).isEmpty();
        assertThat(later(Duration.ofDays(3), () -> asAdmin(browsers::remembered))).isEmpty();
        assertThat(later(Duration.ofDays(1), () -> shown(known))).isPresent();
    }

    @Test
    void a_company_may_remember_none() {
        jdbc.sql("update company set remembered_days = 0").update();

        assertThat(asAdmin(() -> remember.handle(new RememberBrowser.Command("Firefox", null))))
                .isEmpty();
    }

    @Test
    void one_sees_and_forgets_ones_own() {
        BrowserToken known = remembered();
        var shown = asAdmin(browsers::remembered);

        assertThat(shown).singleElement().extracting("name").isEqualTo("Firefox, Linux");
        currentActor.as(
                admin, () -> forget.handle(new ForgetBrowsers.Command(shown.getFirst().id())));
        assertThat(shown(known)).isEmpty();
    }

    @Test
    void a_new_password_forgets_them_all() {
        BrowserToken known = remembered();
        transaction.executeWithoutResult(_ -> ender.endOthers(admin, SessionEnd.PASSWORD_CHANGED));

        assertThat(shown(known)).isEmpty();
    }

    @Test
    void ending_a_session_forgets_its_browser_and_ending_all_others_all_but_ones_own() {
        BrowserToken here = remembered();
        BrowserToken there = remembered();
        BrowserToken closed = remembered();
        List<OpenSession> open =
                List.of(session("here", here, true), session("there", there, false));

        end(open, "there");
        assertThat(series()).containsExactlyInAnyOrder(here.series(), closed.series());
        end(open, null);
        assertThat(series()).containsExactly(here.series());
    }

    private void end(List<OpenSession> open, @Nullable String session) {
        var opened = new OpenOnes(open);
        var end =
                new EndSessions(
                        currentActor,
                        new SessionEnder(opened, rememberedBrowsers, currentActor, log));
        currentActor.as(
                admin,
                () ->
                        transaction.executeWithoutResult(
                                _ -> end.handle(new EndSessions.Command(session))));
    }

    private static OpenSession session(String id, BrowserToken browser, boolean current) {
        return new OpenSession(
                id, "Firefox", "10.0.0.1", browser.series(), Instant.EPOCH, Instant.EPOCH, current);
    }

    private List<String> series() {
        return jdbc.sql("select series from remembered_browser").query(String.class).list();
    }

    private BrowserToken remembered() {
        return asAdmin(() -> remember.handle(new RememberBrowser.Command("Firefox, Linux", null)))
                .orElseThrow();
    }

    private Optional<BrowserToken> shown(BrowserToken token) {
        return recognize(token.series(), token.token());
    }

    private Optional<BrowserToken> recognize(String series, SecretToken token) {
        return recognize.handle(new RecognizeBrowser.Command(series, token, "10.0.0.1"));
    }

    private <T> T asAdmin(Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        currentActor.as(admin, () -> result.set(work.get()));
        return result.get();
    }

    private <T> T later(Duration passed, Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        time.at(time.now().plus(passed), () -> result.set(work.get()));
        return result.get();
    }

    private record OpenOnes(List<OpenSession> sessions) implements OpenSessions {

        @Override
        public Set<UserId> users() {
            return Set.of();
        }

        @Override
        public List<OpenSession> of(UserId user) {
            return sessions;
        }

        @Override
        public void overtake(UserId user) {
            // nobody begins one meanwhile
        }

        @Override
        public void end(UserId user, SessionEnd why, Predicate<OpenSession> meant) {
            assertThat(sessions).anyMatch(meant);
        }
    }
}
