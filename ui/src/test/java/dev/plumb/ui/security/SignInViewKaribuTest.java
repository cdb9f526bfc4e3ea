package dev.plumb.ui.security;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.server.VaadinSession;
import dev.plumb.ui.testing.KaribuTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInViewKaribuTest extends KaribuTest {

    @Test
    void whoever_has_not_signed_in_is_led_to_the_form() {
        visit("leads");

        _assertOne(SignInForm.class);
        _assertNone(SignInProblem.class);
    }

    @Test
    void outside_the_demo_nobody_is_offered_to_sign_in_as() {
        visit("login");

        _assertNone(DemoSignIns.class);
    }

    @Test
    void a_failed_attempt_is_told_once_and_keeps_the_typed_address() {
        failed(new FailedSignIn.Wrong());

        visit("login");

        assertThat(_get(SignInProblem.class).getElement().getAttribute("role")).isEqualTo("alert");
        assertThat(_get(EmailField.class).getValue()).isEqualTo("anna@example.com");
        visit("login?again");
        _assertNone(SignInProblem.class);
    }

    @Test
    void too_many_attempts_say_when_to_try_again_in_the_language_of_the_visitor() {
        failed(new FailedSignIn.TooMany(Duration.ofSeconds(110)));

        visit("login?language=pl");

        assertThat(_get(SignInProblem.class).getElement().getTextRecursively())
                .contains("za 2 minuty");
    }

    private static void failed(FailedSignIn.Reason reason) {
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(
                        FailedSignIn.class.getName(), new FailedSignIn("anna@example.com", reason));
    }
}
