package dev.plumb.ui.shared;

import com.vaadin.flow.component.avatar.Avatar;
import dev.plumb.application.access.UserTag;
import dev.plumb.domain.access.UserId;

/** A user's initials on the user's own colour; hovering shows the name. */
public final class UserAvatar extends Avatar {

    private static final int COLORS = 5;

    public UserAvatar(UserTag user) {
        super(user.name());
        setColorIndex(color(user.id()));
        setTooltipEnabled(true);
    }

    /** The index of the user's colour, 0 to 4. */
    public static int color(UserId user) {
        return (int) (user.value() % COLORS);
    }

    public UserAvatar small() {
        addClassName("plumb-avatar-small");
        return this;
    }

    public UserAvatar large() {
        addClassName("plumb-avatar-large");
        return this;
    }
}
