package dev.plumb.application.access;

import dev.plumb.domain.access.User;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.UserState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A user as admins see one.
 *
 * @param lastSignIn null for one who never did
 * @param linkHolds until when the one-time link can be used; null where there is none that can
 * @param manages the names of the teams
 */
public record UserRow(
        User user,
        UserState state,
        @Nullable String teamName,
        @Nullable Instant lastSignIn,
        @Nullable Instant linkHolds,
        List<String> manages) {

    public UserId id() {
        return user.id();
    }

    public UserTag tag() {
        return new UserTag(user.id(), user.name(), state != UserState.DEACTIVATED);
    }
}
