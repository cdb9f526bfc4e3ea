package dev.plumb.ui.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What SECURITY.md promises of time. */
@Tag("benchmark")
class SignInBenchmarkIT extends PromiseTest {

    private static final int ROUNDS = 60;
    private static final int ATTEMPTS = 1000;

    private final AtomicInteger addresses = new AtomicInteger();

    @Test
    void promise_2_an_unknown_e_mail_answers_as_fast_as_a_known_one() throws Exception {
        String password = HttpBrowser.PASSWORD + "?";
        long ratio = 0;
        for (int attempt = 0; attempt < 3; attempt++) {
            List<Long> known = new ArrayList<>();
            List<Long> unknown = new ArrayList<>();
            for (int i = 0; i < ROUNDS; i++) {
                // more often than the throttle lets anybody try
                jdbc.sql("update app_user set email = :email")
                        .param("email", "known" + i + "@example.com")
                        .update();
                known.add(time("known" + i + "@example.com", password));
                unknown.add(time("nobody" + i + "@example.com", password));
            }
            ratio = 100 * median(known) / median(unknown);
            if (ratio >= 90 && ratio <= 110) {
                break;
            }
        }
        jdbc.sql("update app_user set email = :email").param("email", ADMIN).update();
        assertThat(ratio).isCloseTo(100, within(10L));
    }

    @Test
    void promise_5_a_thousand_wrong_passwords_slow_nobody_else() throws Exception {
        long before = rightSignIn();
        String token = browser.token();
        List<Long> meanwhile = new ArrayList<>();
        try (var attacker = Executors.newFixedThreadPool(8)) {
            var attempts =
                    java.util.stream.IntStream.range(0, ATTEMPTS)
                            .mapToObj(i ->
                                    attacker.submit(
                                            () -> browser.signIn(ADMIN, "wrong" + i, token, "")))
                            .toList();
            while (!attempts.getLast().isDone()) {
                meanwhile.add(rightSignIn());
            }
        }
        assertThat(meanwhile).isNotEmpty();
        assertThat(median(meanwhile)).isLessThan(Math.max(5 * before, 1_000_000_000));
    }

    private long rightSignIn() throws Exception {
        HttpBrowser person = next();
        String token = person.token();
        long begin = System.nanoTime();
        person.signIn(ADMIN, HttpBrowser.PASSWORD, token, "");
        long taken = System.nanoTime() - begin;
        assertThat(person.isIn()).isTrue();
        return taken;
    }

    private long time(String email, String password) throws Exception {
        HttpBrowser person = next();
        String token = person.token();
        long begin = System.nanoTime();
        person.signIn(email, password, token, "");
        return System.nanoTime() - begin;
    }

    private HttpBrowser next() {
        int number = addresses.incrementAndGet();
        return at("10.9.%d.%d".formatted(number / 250, number % 250));
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
