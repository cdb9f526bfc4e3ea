package dev.plumb.ui.deals;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A card as its viewer may see it, formatted and translated.
 *
 * @param value empty if there is none to show
 * @param rotting set where the stage's days have passed without progress
 * @param rank the card's place in its lane: ranks are compared as plain strings, equal ones by id
 */
record CardState(
        long id,
        long version,
        String title,
        String contact,
        Owner owner,
        String value,
        String currency,
        Activity activity,
        List<Label> labels,
        @Nullable Rotting rotting,
        boolean mayMove,
        String href,
        String rank) {

    /**
     * @param color an avatar's colour, 0 to 4
     */
    record Owner(String name, String initials, int color) {}

    /**
     * @param state overdue, today, none or later
     */
    record Activity(String state, String text) {}

    /**
     * @param color its name in the label palette: "red", "dark-gray"
     */
    record Label(String name, String color) {}

    /**
     * @param days "14 d"
     * @param text the same in full, with what last reset the clock
     */
    record Rotting(String days, String text) {}
}
