package dev.plumb.application.access;

import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.Conventions;
import dev.plumb.domain.access.User;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who works here; what owner pickers and the user menu show. */
public interface Colleagues {

    /** Oneself, with one's settings; read afresh. */
    Me me();

    /** Oneself, with whom one sees and acts for; read afresh. */
    Actor actor();

    /** Whether an admin asks. */
    boolean isAdmin();

    /** All active users by name. */
    List<UserTag> everybody();

    /** Those to whom the actor may give, or for whom capture, by name; oneself first. */
    List<UserTag> assignable();

    /** All teams by name. */
    List<TeamTag> teams();

    /** Oneself. */
    record Me(User user, @Nullable String teamName, Conventions conventions) {}
}
