package dev.plumb.ui.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumb.domain.access.UserId;
import dev.plumb.domain.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class PasswordThrottleTest {

    private static final UserId ANNA = new UserId(1);

    private final PasswordThrottle throttle = new PasswordThrottle();

    @Test
    void right_passwords_do_not_count() {
        for (int i = 0; i < 3 * PasswordThrottle.PER_USER; i++) {
            throttle.admit(ANNA);
            throttle.succeeded(ANNA);
        }
    }

    @Test
    void after_some_wrong_passwords_one_waits_and_nobody_else_does() {
        for (int i = 0; i < PasswordThrottle.PER_USER; i++) {
            throttle.admit(ANNA);
        }

        var refusal = catchThrowableOfType(RuleViolation.class, () -> throttle.admit(ANNA));
        assertThat(refusal.code()).isEqualTo("password.too-many");
        assertThat(refusal.arguments()).containsExactly(5L);
        assertThatCode(() -> throttle.admit(new UserId(2))).doesNotThrowAnyException();
    }
}
