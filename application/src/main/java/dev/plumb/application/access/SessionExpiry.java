package dev.plumb.application.access;

import dev.plumb.application.shared.Time;
import dev.plumb.domain.access.SessionLimits;
import dev.plumb.domain.access.SessionSettings;
import dev.plumb.domain.access.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Ends sessions that last longer than the company allows. */
@Component
public class SessionExpiry {

    private static final long PAUSE = 30;

    /** Whatever the company allows, nothing younger than this is ended. */
    private static final SessionLimits STRICTEST = new SessionLimits(1, 1, 0);

    private final OpenSessions sessions;
    private final SessionEnder ender;
    private final SessionSettings settings;
    private final Time time;
    private final TransactionOperations transaction;

    SessionExpiry(
            OpenSessions sessions,
            SessionEnder ender,
            SessionSettings settings,
            Time time,
            TransactionOperations transaction) {
        this.sessions = sessions;
        this.ender = ender;
        this.settings = settings;
        this.time = time;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelay = PAUSE, initialDelay = PAUSE, timeUnit = TimeUnit.SECONDS)
    public void endOverdue() {
        Instant now = time.now();
        for (UserId user : sessions.users()) {
            List<OpenSession> old =
                    sessions.of(user).stream()
                            .filter(session -> overdue(session, STRICTEST, now).isPresent())
                            .toList();
            if (!old.isEmpty()) {
                transaction.executeWithoutResult(_ -> end(user, old, now));
            }
        }
    }

    private void end(UserId user, List<OpenSession> old, Instant now) {
        SessionLimits limits = settings.limits();
        for (OpenSession session : old) {
            overdue(session, limits, now)
                    .ifPresent(why -> ender.end(user, why, open -> open.id().equals(session.id())));
        }
    }

    private static Optional<SessionEnd> overdue(
            OpenSession session, SessionLimits limits, Instant now) {
        if (limits.isIdle(session.lastSeen(), now)) {
            return Optional.of(SessionEnd.IDLE);
        }
        return limits.isTooLong(session.since(), now)
                ? Optional.of(SessionEnd.TOO_LONG)
                : Optional.empty();
    }
}
