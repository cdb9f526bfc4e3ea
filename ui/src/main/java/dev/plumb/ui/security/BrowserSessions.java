package dev.plumb.ui.security;

import com.vaadin.flow.server.VaadinSession;
import dev.plumb.application.access.CurrentSessionLimits;
import dev.plumb.application.access.OpenSession;
import dev.plumb.application.access.OpenSessions;
import dev.plumb.application.access.SessionEnd;
import dev.plumb.application.access.SignedInUser;
import dev.plumb.application.shared.Time;
import dev.plumb.domain.access.UserId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.security.web.authentication.session.SessionAuthenticationException;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;

/** Knows every session from the sign-in on. */
@Component
class BrowserSessions implements OpenSessions, SessionAuthenticationStrategy, HttpSessionListener {

    private final Map<String, SignedInSession> sessions = new ConcurrentHashMap<>();
    private final StringKeyGenerator keys = new Base64StringKeyGenerator();
    private final BrowserName browserName;
    private final CurrentSessionLimits limits;
    private final Time time;
    private final Endings endings;

    /**
     * @param limits not before they are asked for: the server makes its listeners first of all
     */
    BrowserSessions(
            BrowserName browserName,
            @Lazy CurrentSessionLimits limits,
            Time time,
            Endings endings) {
        this.browserName = browserName;
        this.limits = limits;
        this.time = time;
        this.endings = endings;
    }

    /**
     * @throws SessionAuthenticationException if the user's sessions were ended meanwhile
     */
    @Override
    public void onAuthentication(
            Authentication authentication,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (authentication.getPrincipal() instanceof SignedInUser user) {
            HttpSession session = request.getSession();
            session.setMaxInactiveInterval((int) limits.get().idle().toSeconds());
            sessions.put(
                    session.getId(),
                    new SignedInSession(
                            session,
                            user.id(),
                            keys.generateKey(),
                            browserName.of(request),
                            request.getRemoteAddr(),
                            time.now()));
            if (endings.overtook(request, user.id())) {
                session.invalidate();
                throw new SessionAuthenticationException("the user's sessions were just ended");
            }
        }
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        sessions.remove(event.getSession().getId());
    }

    /**
     * @param series of the remembered browser that it belongs to
     */
    void belongsTo(HttpSession session, String series) {
        SignedInSession known = sessions.get(session.getId());
        if (known != null) {
            known.belongsTo(series);
        }
    }

    /** Somebody did something in it. */
    void seen(HttpSession session) {
        SignedInSession known = sessions.get(session.getId());
        if (known != null) {
            known.seen(time.now());
        }
    }

    @Override
    public Set<UserId> users() {
        return sessions.values().stream()
                .map(SignedInSession::user)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<OpenSession> of(UserId user) {
        return ofUser(user)
                .map(session -> session.shown(isCurrent(session)))
                .sorted(Comparator.comparing(OpenSession::lastSeen).reversed())
                .toList();
    }

    @Override
    public void overtake(UserId user) {
        endings.add(user);
    }

    @Override
    public void end(UserId user, SessionEnd why, Predicate<OpenSession> meant) {
        ofUser(user)
                .filter(session -> meant.test(session.shown(isCurrent(session))))
                .forEach(session -> end(session, why));
    }

    private void end(SignedInSession session, SessionEnd why) {
        sessions.values().remove(session);
        session.end(why);
    }

    private Stream<SignedInSession> ofUser(UserId user) {
        return sessions.values().stream().filter(session -> session.user().equals(user));
    }

    private boolean isCurrent(SignedInSession session) {
        VaadinSession pages = VaadinSession.getCurrent();
        return pages != null
                && pages.getSession() != null
                && session.equals(sessions.get(pages.getSession().getId()));
    }
}
