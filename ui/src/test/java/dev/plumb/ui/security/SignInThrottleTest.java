package dev.plumb.ui.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private final SignInThrottle throttle = new SignInThrottle();

    @Test
    void an_account_is_closed_to_an_address_after_ten_attempts_for_five_minutes_at_most() {
        attempts(SignInThrottle.PER_ACCOUNT_AND_ADDRESS, "anna@example.com", "10.0.0.1");

        var refusal =
                catchThrowableOfType(
                        TooManyAttempts.class,
                        () -> throttle.admit("Anna@example.com", from("10.0.0.1")));

        assertThat(refusal.pause()).isBetween(Duration.ofSeconds(1), SignInThrottle.PERIOD);
    }

    @Test
    void the_account_stays_open_to_its_owner_elsewhere() {
        attempts(SignInThrottle.PER_ACCOUNT_AND_ADDRESS, "anna@example.com", "10.0.0.1");

        assertThatCode(() -> throttle.admit("anna@example.com", from("10.0.0.2")))
                .doesNotThrowAnyException();
    }

    @Test
    void an_address_that_tries_many_accounts_is_turned_away() {
        for (int i = 0; i < SignInThrottle.PER_ADDRESS; i++) {
            throttle.admit("user" + i + "@example.com", from("10.0.0.3"));
        }

        assertThat(
                        catchThrowableOfType(
                                TooManyAttempts.class,
                                () -> throttle.admit("one-more@example.com", from("10.0.0.3"))))
                .isNotNull();
    }

    @Test
    void an_account_that_is_tried_from_everywhere_is_closed_for_a_while() {
        for (int i = 0; i < SignInThrottle.PER_ACCOUNT; i++) {
            throttle.admit("anna@example.com", from("10.0.1." + i));
        }

        assertThat(
                        catchThrowableOfType(
                                TooManyAttempts.class,
                                () -> throttle.admit("anna@example.com", from("10.0.2.1"))))
                .isNotNull();
    }

    @Test
    void one_address_cannot_close_an_account_to_others() {
        for (int i = 0; i < SignInThrottle.PER_ACCOUNT; i++) {
            try {
                throttle.admit("anna@example.com", from("10.0.0.5"));
            } catch (TooManyAttempts refused) {
                assertThat(i).isGreaterThanOrEqualTo(SignInThrottle.PER_ACCOUNT_AND_ADDRESS);
            }
        }

        assertThatCode(() -> throttle.admit("anna@example.com", from("10.0.0.6")))
                .doesNotThrowAnyException();
    }

    @Test
    void whoever_signs_in_rightly_is_not_counted() {
        for (int i = 0; i < 3 * SignInThrottle.PER_ADDRESS; i++) {
            throttle.admit("anna@example.com", from("10.0.0.4"));
            throttle.succeeded("anna@example.com", from("10.0.0.4"));
        }
    }

    @Test
    void a_browser_in_which_the_owner_signed_in_before_is_let_in_whatever_strangers_do() {
        for (int i = 0; i < SignInThrottle.PER_ACCOUNT; i++) {
            throttle.admit("anna@example.com", from("10.0.3." + i));
        }

        assertThatCode(() -> throttle.admit("anna@example.com", ownersBrowser()))
                .doesNotThrowAnyException();
    }

    @Test
    void a_known_browser_that_tries_too_often_is_counted_as_a_stranger() {
        int tries = SignInThrottle.PER_KNOWN_BROWSER + SignInThrottle.PER_ACCOUNT_AND_ADDRESS;
        for (int i = 0; i < tries; i++) {
            throttle.admit("anna@example.com", ownersBrowser());
        }

        assertThat(
                        catchThrowableOfType(
                                TooManyAttempts.class,
                                () -> throttle.admit("anna@example.com", ownersBrowser())))
                .isNotNull();
    }

    private static SignInAttempt ownersBrowser() {
        return new SignInAttempt("10.0.4.1", "0123456789abcdef");
    }

    private static SignInAttempt from(String address) {
        return new SignInAttempt(address, "");
    }

    private void attempts(int count, String email, String address) {
        for (int i = 0; i < count; i++) {
            throttle.admit(email, from(address));
        }
    }
}
