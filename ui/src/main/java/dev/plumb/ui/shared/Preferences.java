package dev.plumb.ui.shared;

import com.vaadin.flow.server.VaadinSession;
import dev.plumb.domain.access.ColorScheme;
import dev.plumb.domain.access.User;
import java.io.Serializable;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;

/** How the user of this session wants to see things. */
public record Preferences(Locale language, ZoneId zone, ColorScheme scheme)
        implements Serializable {

    /** Before anybody has signed in. */
    public static final Preferences NONE =
            new Preferences(Locale.ENGLISH, ZoneOffset.UTC, ColorScheme.SYSTEM);

    public Preferences {
        language = Translations.language(language);
    }

    public static Preferences of(User user) {
        return new Preferences(user.language(), user.zone(), user.colorScheme());
    }

    /** Those of the current session; {@link #NONE} outside of one. */
    public static Preferences current() {
        VaadinSession session = VaadinSession.getCurrent();
        Preferences kept = session == null ? null : session.getAttribute(Preferences.class);
        return kept == null ? NONE : kept;
    }

    /** Keeps these for the session, and switches its language. */
    public void keepFor(VaadinSession session) {
        session.setAttribute(Preferences.class, this);
        session.setLocale(language);
    }
}
