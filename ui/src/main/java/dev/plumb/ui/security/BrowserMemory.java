package dev.plumb.ui.security;

import dev.plumb.application.access.BrowserToken;
import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.access.NotSignedIn;
import dev.plumb.application.access.RecognizeBrowser;
import dev.plumb.application.access.RememberBrowser;
import dev.plumb.application.access.SecretToken;
import dev.plumb.application.access.SignOutOfBrowser;
import dev.plumb.application.access.SignedInUser;
import dev.plumb.application.shared.DatabaseOutOfReach;
import dev.plumb.application.shared.Time;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationException;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;

/** Keeps people signed in who asked for it, by a cookie whose secret changes with each use. */
@Component
class BrowserMemory extends AbstractRememberMeServices implements SessionAuthenticationStrategy {

    static final String PARAMETER = "remember";

    private static final int PARTS = 2;

    private final CurrentActor currentActor;
    private final RememberBrowser remember;
    private final RecognizeBrowser recognize;
    private final SignOutOfBrowser signOut;
    private final BrowserName browserName;
    private final BrowserSessions sessions;
    private final Endings endings;
    private final Time time;

    BrowserMemory(
            CurrentActor currentActor,
            RememberBrowser remember,
            RecognizeBrowser recognize,
            SignOutOfBrowser signOut,
            BrowserName browserName,
            BrowserSessions sessions,
            Endings endings,
            Time time) {
        super(
                new Base64StringKeyGenerator().generateKey(),
                name -> {
                    throw new UsernameNotFoundException(name);
                });
        this.currentActor = currentActor;
        this.remember = remember;
        this.recognize = recognize;
        this.signOut = signOut;
        this.browserName = browserName;
        this.sessions = sessions;
        this.endings = endings;
        this.time = time;
        setCookieName("plumb-remembered");
        setParameter(PARAMETER);
        setCookieCustomizer(Cookies::keepToThisSite);
    }

    /**
     * When somebody opens a page; what a page asks for afterwards comes too late. A page whose
     * session was ended goes to the sign-in page by itself, which signs in nobody.
     */
    @Override
    public @Nullable Authentication autoLogin(
            HttpServletRequest request, HttpServletResponse response) {
        try {
            return opensPage(request) ? super.autoLogin(request, response) : null;
        } catch (DatabaseOutOfReach outage) {
            return null;
        }
    }

    private static boolean opensPage(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return request.getMethod().equals("GET")
                && request.getParameter("v-r") == null
                && request.getParameter(Farewell.PARAMETER) == null
                && !request.getRequestURI().endsWith("/" + SignInView.ADDRESS)
                && accepted != null
                && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] parts, HttpServletRequest request, HttpServletResponse response) {
        if (parts.length != PARTS) {
            throw new InvalidCookieException("not of two parts");
        }
        BrowserToken next =
                recognize
                        .handle(
                                new RecognizeBrowser.Command(
                                        parts[0],
                                        new SecretToken(parts[1]),
                                        request.getRemoteAddr()))
                        .orElseThrow(() -> new RememberMeAuthenticationException("unknown"));
        // a page opened beside this one may have brought the browser a newer secret already
        if (!next.token().value().equals(parts[1])) {
            keep(next, request, response);
        }
        return User.withUsername(Long.toString(next.user().value())).password("").build();
    }

    @Override
    protected Authentication createSuccessfulAuthentication(
            HttpServletRequest request, UserDetails user) {
        var signedIn = new SignedInUser(Long.parseLong(user.getUsername()));
        return new RememberMeAuthenticationToken(getKey(), signedIn, List.of());
    }

    /** A session that was just begun is that of the browser, if that is remembered already. */
    @Override
    public void onAuthentication(
            Authentication authentication,
            HttpServletRequest request,
            HttpServletResponse response) {
        series(request).ifPresent(series -> sessions.belongsTo(request.getSession(), series));
    }

    @Override
    protected void onLoginSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication user) {
        as(
                user,
                () ->
                        remember.handle(
                                        new RememberBrowser.Command(
                                                browserName.of(request),
                                                series(request).orElse(null)))
                                .filter(token -> !endings.overtook(request, token.user()))
                                .ifPresent(token -> begin(token, request, response)));
    }

    @Override
    public void logout(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Authentication authentication) {
        try {
            as(
                    authentication,
                    () ->
                            signOut.handle(
                                    new SignOutOfBrowser.Command(
                                            series(request).orElse(null),
                                            request.getRemoteAddr())));
        } catch (NotSignedIn | DatabaseOutOfReach nobodyToTell) {
            super.logout(request, response, authentication);
            return;
        }
        super.logout(request, response, authentication);
    }

    /** The session does not say it yet, or not any more. */
    private void as(@Nullable Authentication authentication, Runnable work) {
        if (authentication != null && authentication.getPrincipal() instanceof SignedInUser user) {
            currentActor.as(user.id(), work);
        }
    }

    private Optional<String> series(HttpServletRequest request) {
        try {
            return Optional.ofNullable(extractRememberMeCookie(request))
                    .map(this::decodeCookie)
                    .map(parts -> parts[0]);
        } catch (InvalidCookieException notOurs) {
            return Optional.empty();
        }
    }

    private void begin(
            BrowserToken token, HttpServletRequest request, HttpServletResponse response) {
        keep(token, request, response);
        sessions.belongsTo(request.getSession(), token.series());
    }

    private void keep(
            BrowserToken token, HttpServletRequest request, HttpServletResponse response) {
        Duration left = Duration.between(time.now(), token.expiresAt());
        setCookie(
                new String[] {token.series(), token.token().value()},
                (int) left.toSeconds(),
                request,
                response);
    }
}
