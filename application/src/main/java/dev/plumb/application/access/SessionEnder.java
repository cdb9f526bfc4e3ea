package dev.plumb.application.access;

import dev.plumb.domain.access.UserId;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Takes away what keeps a user signed in: open sessions, as soon as that is committed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SessionEnder {

    private final OpenSessions sessions;

    SessionEnder(OpenSessions sessions) {
        this.sessions = sessions;
    }

    /** Ends all of a user. */
    public void endAll(UserId user, SessionEnd why) {
        afterCommit(user, why, _ -> true);
    }

    /** Ends all of a user but the one in which this is asked. */
    public void endOthers(UserId user, SessionEnd why) {
        afterCommit(user, why, session -> !session.current());
    }

    void end(UserId user, String session, SessionEnd why) {
        afterCommit(user, why, open -> open.id().equals(session));
    }

    private void afterCommit(UserId user, SessionEnd why, Predicate<OpenSession> meant) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        sessions.end(user, why, meant);
                    }
                });
    }
}
