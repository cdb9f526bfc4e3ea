package dev.plumb.ui.shared;

import com.vaadin.flow.component.avatar.Avatar;
import dev.plumb.application.access.UserTag;
import dev.plumb.domain.access.UserId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A user's initials on the user's own colour; hovering shows the name. */
public final class UserAvatar extends Avatar {

    private static final int COLORS = 5;

    public UserAvatar(UserTag user) {
        super(name(user));
        setAbbreviation(initials(user.name()));
        setColorIndex(color(user.id()));
        setTooltipEnabled(true);
    }

    /** The name, and whether that user was deactivated. */
    public static String name(UserTag user) {
        return user.active() ? user.name() : Texts.get("shared.deactivated", user.name());
    }

    /** The index of the user's colour, 0 to 4. */
    public static int color(UserId user) {
        return (int) (user.value() % COLORS);
    }

    /** The first letters of the first word and of the last. */
    public static String initials(String name) {
        List<String> words = List.of(name.strip().split("\\s+"));
        return Stream.of(words.getFirst(), words.size() > 1 ? words.getLast() : "")
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
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
