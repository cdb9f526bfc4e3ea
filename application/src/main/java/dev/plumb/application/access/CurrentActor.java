package dev.plumb.application.access;

import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.Actors;
import dev.plumb.domain.access.UserId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who acts in this thread. */
@Component
public class CurrentActor {

    private static final ScopedValue<UserId> PRETENDED = ScopedValue.newInstance();
    private static final ThreadLocal<AtomicReference<Actor>> ACT = new ThreadLocal<>();

    private final Actors actors;

    CurrentActor(Actors actors) {
        this.actors = actors;
    }

    /**
     * Read from the database now; what a use case decides by.
     *
     * @throws NotSignedIn if there is nobody
     */
    public Actor fresh() {
        return id().flatMap(actors::find).orElseThrow(NotSignedIn::new);
    }

    /**
     * Read once for the act that is under way; what queries look with.
     *
     * @throws NotSignedIn if there is nobody
     */
    public Actor get() {
        AtomicReference<Actor> act = ACT.get();
        if (act == null) {
            return fresh();
        }
        Actor known = act.get();
        if (known == null || !id().filter(known.id()::equals).isPresent()) {
            known = fresh();
            act.set(known);
        }
        return known;
    }

    /** Empty where nobody is signed in. */
    public Optional<UserId> id() {
        if (PRETENDED.isBound()) {
            return Optional.of(PRETENDED.get());
        }
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInUser user
                ? Optional.of(user.id())
                : Optional.empty();
    }

    /**
     * Begins an act, such as one request of a browser: from here to {@link #endAct} the actor is
     * read once.
     */
    public void beginAct() {
        ACT.set(new AtomicReference<>());
    }

    public void endAct() {
        ACT.remove();
    }

    /** Runs something as that user; how the demo and the jobs act. */
    public void as(UserId user, Runnable work) {
        ScopedValue.where(PRETENDED, user).run(work);
    }
}
