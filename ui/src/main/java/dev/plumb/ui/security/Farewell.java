package dev.plumb.ui.security;

import com.vaadin.flow.component.UI;
import dev.plumb.application.access.SessionEnd;
import dev.plumb.ui.shared.Captions;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Leads a page whose session was ended to the sign-in page, which says why. */
final class Farewell {

    static final String PARAMETER = "ended";

    private Farewell() {}

    /** Nothing typed keeps the page: it could not be saved any more. */
    static void say(UI page, SessionEnd why) {
        page.getPage()
                .executeJs(
                        "window.dispatchEvent(new Event('plumb-signed-out')); window.location.replace($0)",
                        SignInView.ADDRESS + "?" + PARAMETER + "=" + word(why));
    }

    /** What the sign-in page says; empty for what is no reason. */
    static Optional<String> text(String parameter) {
        return Arrays.stream(SessionEnd.values())
                .filter(why -> word(why).equals(parameter))
                .map(Captions::of)
                .findFirst();
    }

    private static String word(SessionEnd why) {
        return why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
