package dev.plumb.ui.shared;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a toast tells of. */
enum ToastKind {
    DONE("good", Icon.CHECK, false),
    MOVED(null, Icon.MOVE, false),
    /** Somebody else was first. */
    OVERTAKEN("warn", Icon.PERSON, true),
    REFUSED("fail", Icon.LOCK, true),
    FAILED("fail", Icon.WARN, true);

    private final @Nullable String style;
    private final Icon icon;
    private final boolean urgent;

    ToastKind(@Nullable String style, Icon icon, boolean urgent) {
        this.style = style;
        this.icon = icon;
        this.urgent = urgent;
    }

    Optional<String> style() {
        return Optional.ofNullable(style);
    }

    Icon icon() {
        return icon;
    }

    /** Whether it is read out at once, and waits to be dismissed. */
    boolean urgent() {
        return urgent;
    }
}
