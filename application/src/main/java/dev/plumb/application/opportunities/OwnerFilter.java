package dev.plumb.application.opportunities;

import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.access.UserId;

/** Whose opportunities are shown. */
public sealed interface OwnerFilter {

    OwnerFilter ANYBODY = new Anybody();
    OwnerFilter MINE = new Mine();

    /** No matter whose. */
    record Anybody() implements OwnerFilter {}

    /** The reader's own. */
    record Mine() implements OwnerFilter {}

    /** Of the members of a team now. */
    record OfTeam(TeamId team) implements OwnerFilter {}

    /** Of one user. */
    record OfUser(UserId user) implements OwnerFilter {}
}
