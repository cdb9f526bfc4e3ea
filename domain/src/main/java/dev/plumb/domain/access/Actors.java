package dev.plumb.domain.access;

import java.util.Optional;

/** Finds out who acts, and what they may. */
public interface Actors {

    /** Empty for a user who does not exist or was deactivated. */
    Optional<Actor> find(UserId id);
}
