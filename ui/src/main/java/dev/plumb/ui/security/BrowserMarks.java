package dev.plumb.ui.security;

import dev.plumb.application.access.KnownBrowsers;
import dev.plumb.application.shared.DatabaseOutOfReach;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationDetailsSource;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Keeps in a cookie that somebody signed in here, and finds it again at the next attempt. */
@Component
class BrowserMarks
        implements AuthenticationDetailsSource<HttpServletRequest, SignInAttempt>,
                SessionAuthenticationStrategy {

    private static final String COOKIE = "plumb-known";
    private static final Duration KEPT = Duration.ofDays(365);

    private final KnownBrowsers known;

    BrowserMarks(KnownBrowsers known) {
        this.known = known;
    }

    @Override
    public SignInAttempt buildDetails(HttpServletRequest request) {
        String browser = email(request).flatMap(email -> recognize(request, email)).orElse("");
        return new SignInAttempt(request.getRemoteAddr(), browser);
    }

    @Override
    public void onAuthentication(
            Authentication authentication,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!(authentication instanceof UsernamePasswordAuthenticationToken)) {
            return; // whoever is merely recognized has proved no e-mail, whatever the request says
        }
        email(request)
                .filter(email -> recognize(request, email).isEmpty())
                .ifPresent(email -> keep(known.mark(email), request, response));
    }

    /** Where the database is out of reach, nobody is known. */
    private Optional<String> recognize(HttpServletRequest request, String email) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null) {
            return Optional.empty();
        }
        try {
            return known.recognize(cookie.getValue(), email);
        } catch (DatabaseOutOfReach outage) {
            return Optional.empty();
        }
    }

    private static void keep(
            String mark, HttpServletRequest request, HttpServletResponse response) {
        String path = request.getContextPath() + "/" + SignInView.ADDRESS;
        response.addCookie(Cookies.make(COOKIE, mark, path, KEPT, request.isSecure()));
    }

    private static Optional<String> email(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(EntranceForm.EMAIL));
    }
}
