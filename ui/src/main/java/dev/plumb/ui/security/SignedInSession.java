package dev.plumb.ui.security;

import com.vaadin.flow.server.VaadinSession;
import dev.plumb.application.access.OpenSession;
import dev.plumb.application.access.SessionEnd;
import dev.plumb.domain.access.UserId;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** A session of somebody who signed in, from then until it is over. */
final class SignedInSession {

    /** Time for its pages to hear of it. */
    private static final Executor SOON = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS);

    private final HttpSession session;
    private final UserId user;
    private final String id;
    private final String browser;
    private final String address;
    private final Instant since;
    private volatile @Nullable String series;
    private volatile Instant lastSeen;

    SignedInSession(
            HttpSession session,
            UserId user,
            String id,
            String browser,
            String address,
            Instant since) {
        this.session = session;
        this.user = user;
        this.id = id;
        this.browser = browser;
        this.address = address;
        this.since = since;
        this.lastSeen = since;
    }

    UserId user() {
        return user;
    }

    /**
     * @param remembered the series of its browser
     */
    void belongsTo(String remembered) {
        series = remembered;
    }

    void seen(Instant now) {
        lastSeen = now;
    }

    OpenSession shown(boolean current) {
        return new OpenSession(id, browser, address, series, since, lastSeen, current);
    }

    /** From here on nobody is signed in there; its pages go to the sign-in page. */
    void end(SessionEnd why) {
        try {
            session.removeAttribute(
                    HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
            for (VaadinSession pages : VaadinSession.getAllSessions(session)) {
                pages.access(() -> pages.getUIs().forEach(page -> Farewell.say(page, why)));
            }
            SOON.execute(this::invalidate);
        } catch (IllegalStateException isOverAlready) {
            return;
        }
    }

    private void invalidate() {
        try {
            session.invalidate();
        } catch (IllegalStateException isOverAlready) {
            return;
        }
    }
}
