package dev.plumb.application.access;

import java.util.List;

/** The teams and who is in them, for admins alone. */
public interface TeamOverview {

    /** All teams by name, whatever is above them. */
    List<TeamNode> teams();

    /** Active managers by name, who can be given a team. */
    List<UserTag> managers();
}
