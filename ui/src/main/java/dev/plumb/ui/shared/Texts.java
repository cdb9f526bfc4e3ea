package dev.plumb.ui.shared;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Texts in the language of whoever looks at the screen. */
public final class Texts {

    private Texts() {}

    /**
     * @param arguments numbers as numbers, so that plurals work; dates and amounts as {@link
     *     Formats} writes them
     */
    public static String get(String key, @Nullable Object... arguments) {
        return Translations.INSTANCE.get(language(), key, arguments);
    }

    /** Whether there is a text of that key. */
    public static boolean has(String key) {
        return Translations.INSTANCE.all(language()).containsKey(key);
    }

    /** English or Polish. */
    public static Locale language() {
        UI ui = UI.getCurrent();
        return Translations.language(
                ui == null ? Preferences.current().language() : ui.getLocale());
    }
}
