package dev.plumb.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.PluralRules;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both languages say everything that the program says, and nothing else. */
class TranslationsTest {

    static final List<Locale> LANGUAGES = Languages.all();

    /** What Poles call as the English do. */
    private static final Set<String> SAME_IN_POLISH =
            Set.of(
                    "access.audit.about",
                    "access.audit.change",
                    "access.audit.value",
                    "access.email",
                    "access.link",
                    "activities.done-line",
                    "activity-icon.LINK",
                    "audit.field.email",
                    "deals.board.over",
                    "deals.rotting.days",
                    "field.status",
                    "history.planned",
                    "leads.capture",
                    "leads.column.lead",
                    "phase.LEAD",
                    "role.ADMIN",
                    "shared.currency.item",
                    "shared.brand",
                    "shared.menu",
                    "shared.page-title",
                    "shared.zone",
                    "signin.demo.admin",
                    "signin.email",
                    "source.API",
                    "source.EMAIL",
                    "source.IMPORT",
                    "source.PROSPECTOR");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(polish().keySet()).containsExactlyElementsOf(english().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"translations.properties", "translations_pl.properties"})
    void keys_are_sorted_and_stand_once(String file) {
        List<String> keys =
                TranslationSources.lines(file).stream().map(line -> line.split("=", 2)[0]).toList();
        assertThat(keys).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void every_text_is_an_icu_message_without_empty_places(Locale language) {
        Translations.INSTANCE
                .all(language)
                .forEach((key, text) -> {
                    assertThat(text).as(key).isNotBlank().doesNotContain("''");
                    assertThat(new MessageFormat(text, language).getArgumentNames())
                            .as(key)
                            .isNotNull();
                });
    }

    @Test
    void both_languages_name_the_same_arguments() {
        english()
                .forEach((key, text) ->
                        assertThat(arguments(polish().get(key), Languages.POLISH))
                                .as(key)
                                .isEqualTo(arguments(text, Locale.ENGLISH)));
    }

    @Test
    void polish_plurals_have_all_forms() {
        Set<String> forms = PluralRules.forLocale(Languages.POLISH).getKeywords();
        polish().forEach((key, text) -> {
            if (isInflected(text) || isInflected(english().getOrDefault(key, ""))) {
                forms.forEach(form -> assertThat(text).as(key).contains(form + " {"));
            }
        });
    }

    @Test
    void polish_differs_from_english() {
        Set<String> same =
                english().entrySet().stream()
                        .filter(text -> text.getValue().equals(polish().get(text.getKey())))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(same).containsExactlyElementsOf(new TreeSet<>(SAME_IN_POLISH));
    }

    /** Words that docs/glossary.md has another one for, and endings for two genders. */
    @Test
    void polish_keeps_to_the_glossary() {
        Pattern others =
                Pattern.compile(
                        "działani|(?<!bez)czynnoś|kierownik|przełoż|nieobejrz|\\boczekiwan|\\(a\\)",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        polish().forEach((key, text) -> assertThat(text).as(key).doesNotContainPattern(others));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void what_is_read_aloud_holds_the_words_shown(Locale language) {
        Map<String, String> texts = Translations.INSTANCE.all(language);
        Map.of("activities.done-of", "activities.done", "deals.open-deal", "deals.deal")
                .forEach((aloud, shown) ->
                        assertThat(texts.get(aloud))
                                .as(aloud)
                                .containsIgnoringCase(texts.get(shown)));
    }

    @Test
    void every_key_that_the_code_names_is_there() {
        Set<String> missing = new TreeSet<>(TranslationSources.keysInCode());
        missing.addAll(TranslationSources.errorsInCode());
        missing.addAll(TranslationFamilies.required());
        missing.removeAll(english().keySet());
        assertThat(missing).isEmpty();
    }

    @Test
    void every_key_is_used() {
        Set<String> literals = TranslationSources.literals();
        Set<String> used = new TreeSet<>(literals);
        used.addAll(TranslationFamilies.possible());
        used.addAll(TranslationSources.errorsInCode());
        Set<String> suffixes = TranslationSources.suffixes();
        assertThat(
                        english().keySet().stream()
                                .filter(key -> !used.contains(key))
                                .filter(key ->
                                        suffixes.stream()
                                                .noneMatch(suffix -> isPair(key, suffix, literals)))
                                .filter(key ->
                                        literals.stream()
                                                .noneMatch(prefix -> isFamily(prefix, key))))
                .isEmpty();
    }

    /** As {@code key + ".text"}. */
    private static boolean isPair(String key, String suffix, Set<String> literals) {
        return key.endsWith(suffix)
                && literals.contains(key.substring(0, key.length() - suffix.length()));
    }

    /** As {@code "leads.sort." + sort}; a whole feature or the errors are no family. */
    private static boolean isFamily(String prefix, String key) {
        return prefix.endsWith(".")
                && key.startsWith(prefix)
                && prefix.indexOf('.') < prefix.length() - 1;
    }

    private static boolean isInflected(String text) {
        return text.contains(" one {");
    }

    private static Set<String> arguments(String text, Locale language) {
        return new TreeSet<>(new MessageFormat(text, language).getArgumentNames());
    }

    private static Map<String, String> english() {
        return Translations.INSTANCE.all(Locale.ENGLISH);
    }

    private static Map<String, String> polish() {
        return Translations.INSTANCE.all(Languages.POLISH);
    }
}
