package dev.plumb.application.access;

import dev.plumb.domain.access.UserId;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The sessions that are open on this server; known to whoever serves browsers. */
public interface OpenSessions {

    /** All who have one. */
    Set<UserId> users();

    /** A user's, whatever was seen last first. */
    List<OpenSession> of(UserId user);

    /** Lets those of a user that are just being begun come to nothing. */
    void overtake(UserId user);

    /** Ends those of a user that are meant; their pages go to the sign-in page, which says why. */
    void end(UserId user, SessionEnd why, Predicate<OpenSession> meant);
}
