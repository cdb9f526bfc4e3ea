package dev.plumb.ui.shared;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All texts in both languages, as ICU messages. */
final class Translations {

    static final Translations INSTANCE = new Translations();

    private static final Logger log = LoggerFactory.getLogger(Translations.class);

    private final Map<String, String> english = load("translations.properties");
    private final Map<String, String> polish = load("translations_pl.properties");
    private final Map<Locale, Map<String, MessageFormat>> parsed =
            Map.of(
                    Locale.ENGLISH,
                    new ConcurrentHashMap<>(),
                    Languages.POLISH,
                    new ConcurrentHashMap<>());

    private Translations() {}

    /** The one of the two languages that comes nearest. */
    static Locale language(Locale locale) {
        return locale.getLanguage().equals(Languages.POLISH.getLanguage())
                ? Languages.POLISH
                : Locale.ENGLISH;
    }

    /**
     * The key itself where there is no such text; with assertions on, as in tests, that is an
     * error.
     */
    String get(Locale locale, String key, @Nullable Object... arguments) {
        Locale language = language(locale);
        String text = all(language).get(key);
        assert text != null : "no translation of " + key;
        if (text == null) {
            log.warn("No translation of {} into {}", key, language);
            return key;
        }
        return format(language, key, text, arguments);
    }

    Map<String, String> all(Locale language) {
        return language.equals(Languages.POLISH) ? polish : english;
    }

    private String format(Locale language, String key, String text, @Nullable Object... arguments) {
        Map<String, MessageFormat> known = Objects.requireNonNull(parsed.get(language));
        MessageFormat message =
                known.computeIfAbsent(key, _ -> new MessageFormat(text, Formats.locale(language)));
        // a MessageFormat must not be used by two threads at once
        return ((MessageFormat) message.clone()).format(arguments);
    }

    private static Map<String, String> load(String file) {
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(
                                Translations.class.getResourceAsStream("/vaadin-i18n/" + file),
                                file),
                        StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            Map<String, String> texts = new TreeMap<>();
            properties
                    .stringPropertyNames()
                    .forEach(key -> texts.put(key, properties.getProperty(key)));
            return Collections.unmodifiableMap(texts);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}
