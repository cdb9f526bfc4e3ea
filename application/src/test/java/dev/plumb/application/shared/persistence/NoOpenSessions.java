package dev.plumb.application.shared.persistence;

import dev.plumb.application.access.OpenSession;
import dev.plumb.application.access.OpenSessions;
import dev.plumb.application.access.SessionEnd;
import dev.plumb.domain.access.UserId;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Without browsers nobody has a session. */
class NoOpenSessions implements OpenSessions {

    @Override
    public Set<UserId> users() {
        return Set.of();
    }

    @Override
    public List<OpenSession> of(UserId user) {
        return List.of();
    }

    @Override
    public void overtake(UserId user) {
        // nobody begins one
    }

    @Override
    public void end(UserId user, SessionEnd why, Predicate<OpenSession> meant) {
        // there is none
    }
}
