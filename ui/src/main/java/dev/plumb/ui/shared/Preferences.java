package dev.plumb.ui.shared;

import com.vaadin.flow.server.VaadinSession;
import dev.plumb.domain.access.ColorScheme;
import dev.plumb.domain.access.Conventions;
import dev.plumb.domain.access.User;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;

/** How the user of this session wants to see things, and what the company is used to. */
public record Preferences(
        Locale language, ZoneId zone, ColorScheme scheme, DayOfWeek weekStart, boolean singleKeys)
        implements Serializable {

    /** Before anybody has signed in. */
    public static final Preferences NONE = ofVisitor(Locale.ENGLISH);

    public Preferences {
        language = Translations.language(language);
    }

    public static Preferences of(User user, Conventions conventions) {
        return new Preferences(
                user.language(),
                user.zone(),
                user.colorScheme(),
                conventions.weekStart(),
                conventions.singleKeys());
    }

    public static Preferences ofVisitor(Locale language) {
        return new Preferences(
                language,
                ZoneOffset.UTC,
                ColorScheme.SYSTEM,
                Conventions.DEFAULT.weekStart(),
                Conventions.DEFAULT.singleKeys());
    }

    /** The same, with what somebody has chosen. */
    public Preferences with(Locale chosenLanguage, ZoneId chosenZone, ColorScheme chosenScheme) {
        return new Preferences(chosenLanguage, chosenZone, chosenScheme, weekStart, singleKeys);
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
