package dev.plumb.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IcuTranslationsTest {

    private static final Locale POLISH = Locale.of("pl");

    private final IcuTranslations translations = new IcuTranslations();

    @ParameterizedTest
    @CsvSource({"1,1 znak", "2,2 znaki", "5,5 znaków", "22,22 znaki", "400,400 znaków"})
    void polish_has_its_plurals(int number, String text) {
        assertThat(translations.getTranslation("error.title.too-long", POLISH, number))
                .isEqualTo("Tytuł może mieć najwyżej " + text + ".");
    }

    @Test
    void other_languages_read_english() {
        assertThat(translations.getTranslation("field.value", Locale.GERMAN)).isEqualTo("Value");
        assertThat(translations.getTranslation("field.value", Locale.of("pl", "PL")))
                .isEqualTo("Wartość");
    }

    @Test
    void what_users_typed_is_no_pattern() {
        assertThat(translations.getTranslation("shared.add-person", Locale.ENGLISH, "{0} '<b>"))
                .isEqualTo("Add “{0} '<b>” as a new person");
    }

    @Test
    void many_threads_may_ask_at_once() {
        assertThat(
                        IntStream.range(0, 2_000)
                                .parallel()
                                .mapToObj(each ->
                                        translations.getTranslation(
                                                "shared.failed.reference", POLISH, "" + each))
                                .distinct())
                .hasSize(2_000);
    }

    @Test
    void a_missing_text_is_an_error_in_tests() {
        assertThatThrownBy(() -> translations.getTranslation("shared.no-such-key", POLISH))
                .isInstanceOf(AssertionError.class);
    }
}
