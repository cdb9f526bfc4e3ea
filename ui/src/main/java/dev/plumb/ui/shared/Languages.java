package dev.plumb.ui.shared;

import java.util.List;
import java.util.Locale;

/** The languages that Plumb speaks. */
public final class Languages {

    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final Locale POLISH = Locale.of("pl");

    private static final List<Locale> ALL = List.of(ENGLISH, POLISH);

    private Languages() {}

    public static List<Locale> all() {
        return ALL;
    }

    /** What its speakers call it, as {@code Polski}. */
    public static String name(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}
