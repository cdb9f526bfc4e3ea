package dev.plumb.domain.access;

import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, as of this moment: read afresh for each act.
 *
 * @param scope oneself, and for a manager the users of the teams managed and of all below; an
 *     admin's is everybody, whatever it holds
 * @param teammates the users of the actor's own team
 * @param zone where the actor's day begins and ends
 */
public record Actor(
        UserId id,
        Role role,
        @Nullable TeamId team,
        Set<UserId> scope,
        Set<UserId> teammates,
        ZoneId zone) {

    public boolean isAdmin() {
        return role == Role.ADMIN;
    }

    public boolean hasInScope(UserId user) {
        return isAdmin() || user.equals(id) || scope.contains(user);
    }

    public boolean sees(UserId owner, Visibility visibility) {
        return switch (visibility) {
            case COMPANY -> true;
            case TEAM -> hasInScope(owner) || teammates.contains(owner);
            case OWNER -> hasInScope(owner);
        };
    }

    /**
     * @param owner whose the item is, or whom it is given to
     */
    public boolean may(Permission permission, UserId owner) {
        return switch (permission) {
            case SEE, ADD, PERSONAL, SIGN_IN -> true;
            case CAPTURE, EDIT -> hasInScope(owner);
            case GIVE -> role != Role.MANAGER || hasInScope(owner);
            case ADMINISTER -> isAdmin();
            case SET_UP -> false;
        };
    }

    /**
     * A rep gives what is his to anybody; a manager gives within the scope; an admin gives
     * anything.
     */
    public boolean mayGive(UserId owner, UserId newOwner) {
        return may(Permission.EDIT, owner) && may(Permission.GIVE, newOwner);
    }

    /**
     * @throws NotPermitted if {@link #may} says no
     */
    public void require(Permission permission, UserId owner) {
        if (!may(permission, owner)) {
            throw new NotPermitted(permission, owner);
        }
    }

    /**
     * @throws NotPermitted unless an admin acts
     */
    public void requireAdmin() {
        if (!isAdmin()) {
            throw new NotPermitted(Permission.ADMINISTER, null);
        }
    }

    /**
     * @throws NotPermitted if {@link #mayGive} says no
     */
    public void requireGiving(UserId owner, UserId newOwner) {
        require(Permission.EDIT, owner);
        require(Permission.GIVE, newOwner);
    }
}
