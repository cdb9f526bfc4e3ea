package dev.plumb.application.access;

import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.RememberedBrowsers;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.shared.Change;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes away what keeps a user signed in: remembered browsers are forgotten in the running
 * transaction, and open sessions end once it is committed.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SessionEnder {

    private final OpenSessions sessions;
    private final RememberedBrowsers browsers;
    private final CurrentActor currentActor;
    private final SignInLog log;

    SessionEnder(
            OpenSessions sessions,
            RememberedBrowsers browsers,
            CurrentActor currentActor,
            SignInLog log) {
        this.sessions = sessions;
        this.browsers = browsers;
        this.currentActor = currentActor;
        this.log = log;
    }

    /** Ends all of a user, and forgets all browsers. */
    public void endAll(UserId user, SessionEnd why) {
        forgetAll(user);
        end(user, why, _ -> true);
    }

    /** Ends all of a user but the one in which this is asked, and forgets all browsers. */
    public void endOthers(UserId user, SessionEnd why) {
        forgetAll(user);
        end(user, why, session -> !session.current());
    }

    private void forgetAll(UserId user) {
        browsers.removeAll(user);
        sessions.overtake(user);
    }

    /** Ends one of a user, and forgets its browser. */
    void end(UserId user, String session, SessionEnd why) {
        Predicate<OpenSession> meant = open -> open.id().equals(session);
        open(user, meant)
                .flatMap(SessionEnder::series)
                .forEach(series -> browsers.remove(user, series));
        end(user, why, meant);
    }

    /** Ends all of a user but the one in which this is asked, and forgets all browsers but its. */
    void endElsewhere(UserId user, SessionEnd why) {
        open(user, OpenSession::current)
                .flatMap(SessionEnder::series)
                .findFirst()
                .ifPresentOrElse(
                        series -> browsers.removeOthers(user, series),
                        () -> browsers.removeAll(user));
        end(user, why, session -> !session.current());
    }

    /** Ends those of a user that are meant; no browser is forgotten. */
    void end(UserId user, SessionEnd why, Predicate<OpenSession> meant) {
        open(user, meant).forEach(session -> record(user, session, why));
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        // also one that was opened in between
                        sessions.end(user, why, meant);
                    }
                });
    }

    private Stream<OpenSession> open(UserId user, Predicate<OpenSession> meant) {
        return sessions.of(user).stream().filter(meant);
    }

    private static Stream<String> series(OpenSession session) {
        return Stream.ofNullable(session.series());
    }

    private void record(UserId user, OpenSession session, SessionEnd why) {
        log.by(
                currentActor.id().orElse(null),
                user,
                AuditAct.SESSION_ENDED,
                new Change("reason", null, why.name()),
                new Change("browser", null, session.browser()),
                new Change("address", null, session.address()));
    }
}
