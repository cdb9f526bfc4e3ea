package dev.plumb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader of the sources sees and bytecode does not show. */
class SourcesTest {

    private static final Path SCREENS = Path.of("src/main/java/dev/plumb/ui");

    /** Where words stand in Java, and why. */
    private static final Map<String, String> EXCEPTIONS =
            Map.of(
                    "startup/PortInUseAnalyzer.java",
                            "read on the console, before a language is known",
                    "startup/Welcome.java", "read on the console, before a language is known",
                    "shell/PageTitles.java", "the name of the product, the same in every language",
                    "shared/Formats.java", "patterns of dates",
                    "security/Cookies.java", "an attribute of a cookie",
                    "security/BrowserName.java", "what the parser of browsers calls others",
                    "security/ContentPolicy.java", "the name of a header");

    @Test
    void what_people_read_is_a_key_and_no_literal() {
        assertThat(
                        sources()
                                .filter(file -> !EXCEPTIONS.containsKey(name(file)))
                                .flatMap(SourcesTest::literals)
                                .filter(SourceLiteral::isShown))
                .isEmpty();
    }

    @Test
    void every_exception_is_needed() {
        assertThat(
                        sources()
                                .flatMap(SourcesTest::literals)
                                .filter(SourceLiteral::isShown)
                                .map(SourceLiteral::file))
                .containsAll(EXCEPTIONS.keySet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "header.setText(\"Leads\");",
                "items.add(new Item(\"Nothing here yet\"));",
                "String text = won ? \"won by \" + owner : lost;",
                "private static final String HINT = \"\"\"\n    Choose a stage\n    \"\"\";"
            })
    void words_are_found_wherever_they_stand(String source) {
        assertThat(SourceLiteral.of("", source)).anyMatch(SourceLiteral::isShown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "log.warn(\"No translation of {}\", key);",
                "throw new IllegalStateException(\"No stage\");",
                "add(Texts.get(\"leads.nothing-here\"));",
                "// says \"Nothing here\"\n"
            })
    void what_users_do_not_read_is_left_alone(String source) {
        assertThat(SourceLiteral.of("", source)).noneMatch(SourceLiteral::isShown);
    }

    @Test
    void nobody_writes_to_the_console() {
        assertThat(offending("System\\.(out|err)")).isEmpty();
    }

    @Test
    void styles_are_set_in_css() {
        assertThat(offending("set(Attribute|Property)\\(\\s*\"style\"")).isEmpty();
    }

    private static List<String> offending(String pattern) {
        return sources()
                .flatMap(file ->
                        Pattern.compile(pattern)
                                .matcher(read(file))
                                .results()
                                .map(found -> name(file) + ": " + found.group()))
                .toList();
    }

    private static Stream<SourceLiteral> literals(Path file) {
        return SourceLiteral.of(name(file), read(file));
    }

    private static Stream<Path> sources() {
        try (Stream<Path> files = Files.walk(SCREENS)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(Path file) {
        return SCREENS.relativize(file).toString().replace('\\', '/');
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
