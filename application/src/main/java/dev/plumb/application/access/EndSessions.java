package dev.plumb.application.access;

import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.access.UserId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Signs oneself out in other browsers, and lets them keep oneself signed in no more. */
@UseCase(Permission.PERSONAL)
public class EndSessions {

    private static final int ID_LENGTH = 64;

    private final CurrentActor currentActor;
    private final SessionEnder sessions;

    EndSessions(CurrentActor currentActor, SessionEnder sessions) {
        this.currentActor = currentActor;
        this.sessions = sessions;
    }

    /**
     * @param session null for all but the one in which this is asked
     */
    public record Command(@Nullable @Size(max = ID_LENGTH) String session) {}

    public void handle(@Valid Command command) {
        UserId actor = currentActor.fresh().id();
        if (command.session == null) {
            sessions.endElsewhere(actor, SessionEnd.ELSEWHERE);
        } else {
            sessions.end(actor, command.session, SessionEnd.ELSEWHERE);
        }
    }
}
