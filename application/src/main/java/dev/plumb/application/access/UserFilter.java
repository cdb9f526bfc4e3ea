package dev.plumb.application.access;

import dev.plumb.domain.access.UserState;
import org.jspecify.annotations.Nullable;

/**
 * Which users are listed.
 *
 * @param text found in the name, the e-mail or the name of the team; empty for no matter
 * @param state null for all that are not deactivated
 */
public record UserFilter(String text, @Nullable UserState state) {

    /** Whoever works here. */
    public static final UserFilter ALL = new UserFilter("", null);

    public UserFilter {
        text = text.strip();
    }

    public UserFilter withText(String newText) {
        return new UserFilter(newText, state);
    }

    public UserFilter withState(@Nullable UserState newState) {
        return new UserFilter(text, newState);
    }
}
