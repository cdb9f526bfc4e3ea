package dev.plumb.application.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The people around an owner.
 *
 * @param team the owner's own; null for none
 * @param managers whose scope holds the owner, by name
 * @param teammates who are in the owner's team, by name, without the owner
 * @param admins by name
 */
public record Circle(
        UserTag owner,
        @Nullable TeamTag team,
        List<Superior> managers,
        List<UserTag> teammates,
        List<UserTag> admins) {

    /**
     * A manager, by the team that puts an owner in the scope.
     *
     * @param through the nearest one, where there are several
     */
    public record Superior(UserTag user, TeamTag through) {}
}
