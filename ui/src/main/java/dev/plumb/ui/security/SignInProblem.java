package dev.plumb.ui.security;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.Texts;
import java.time.Duration;

/** Says, above the form, why signing in failed; screen readers read it at once. */
final class SignInProblem extends Div {

    static final String ID = "sign-in-problem";

    SignInProblem(FailedSignIn.Reason reason) {
        setId(ID);
        addClassName("plumb-banner");
        getElement().setAttribute("data-kind", "fail");
        getElement().setAttribute("role", "alert");
        add(Icon.WARN.create(), new Paragraph(text(reason)));
    }

    private static String text(FailedSignIn.Reason reason) {
        return switch (reason) {
            case FailedSignIn.Wrong() -> Texts.get("signin.wrong");
            case FailedSignIn.TooMany(Duration pause) ->
                    Texts.get("signin.too-many", Math.max(1, pause.plusSeconds(59).toMinutes()));
            case FailedSignIn.Expired() -> Texts.get("signin.expired");
            case FailedSignIn.Outage() -> Texts.get("signin.outage");
        };
    }
}
