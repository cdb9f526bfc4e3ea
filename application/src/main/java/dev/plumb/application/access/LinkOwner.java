package dev.plumb.application.access;

import dev.plumb.application.shared.Query;
import dev.plumb.domain.access.User;
import dev.plumb.domain.access.UserState;

/** Whose a one-time link is; asked by whoever has its token, who need not be signed in. */
@Query
public class LinkOwner {

    private final OneTimeLinks links;

    LinkOwner(OneTimeLinks links) {
        this.links = links;
    }

    /**
     * @param invitation whether it must be an invitation, or must be none
     * @throws dev.plumb.domain.shared.RuleViolation {@code link.dead} for what is unknown, used,
     *     replaced or expired
     */
    public User of(SecretToken token, boolean invitation) {
        return links.owner(token, invitation ? UserState.INVITED : UserState.ACTIVE);
    }
}
