package dev.plumb.ui.security;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import dev.plumb.ui.shared.Languages;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The language of whoever has not signed in: as chosen once, else as the browser asks. */
public final class VisitorLanguage {

    private static final String COOKIE = "plumb-language";
    private static final Duration KEPT = Duration.ofDays(365);

    private VisitorLanguage() {}

    public static Locale of(VaadinRequest request) {
        return chosen(request.getCookies()).orElseGet(() -> asked(request));
    }

    /** Empty for what is not one of the languages. */
    static Optional<Locale> parse(@Nullable String tag) {
        return Languages.all().stream()
                .filter(language -> language.getLanguage().equals(tag))
                .findFirst();
    }

    static void keep(Locale language, VaadinResponse response, boolean secure) {
        response.addCookie(Cookies.make(COOKIE, language.getLanguage(), "/", KEPT, secure));
    }

    private static Optional<Locale> chosen(Cookie @Nullable [] cookies) {
        return Stream.ofNullable(cookies)
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> parse(cookie.getValue()).stream())
                .findFirst();
    }

    private static Locale asked(VaadinRequest request) {
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> parse(locale.getLanguage()).stream())
                .findFirst()
                .orElse(Languages.ENGLISH);
    }
}
