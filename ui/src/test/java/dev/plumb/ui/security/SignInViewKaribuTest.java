package dev.plumb.ui.security;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.server.VaadinSession;
import dev.plumb.ui.testing.KaribuTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

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
        assertThat(_get(Checkbox.class).getValue()).isFalse();
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

    @Test
    void a_failed_attempt_keeps_that_the_browser_is_to_be_remembered() {
        failed(new FailedSignIn.Wrong(), BrowserMemory.PARAMETER);

        visit("login");

        assertThat(_get(Checkbox.class).getValue()).isTrue();
    }

    private static void failed(FailedSignIn.Reason reason, String... ticked) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setParameter(EntranceForm.EMAIL, "anna@example.com");
        List.of(ticked).forEach(each -> request.setParameter(each, "on"));
        SignInFailures.keep(request, reason);
        String name = FailedSignIn.class.getName();
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(name, request.getSession().getAttribute(name));
    }
}
