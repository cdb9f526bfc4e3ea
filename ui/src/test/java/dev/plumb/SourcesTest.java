package dev.plumb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a reader of the sources sees and bytecode does not show. */
class SourcesTest {

    private static final Path SCREENS = Path.of("src/main/java/dev/plumb/ui");

    /** A text that begins like a sentence, in a place where people read it. */
    private static final Pattern LITERAL =
            Pattern.compile(
                    "(?:set(?:Text|Label|Title|HeaderTitle|Placeholder|HelperText|ErrorMessage|AriaLabel|Header"
                            + "|ConfirmText|CancelText|TooltipText)"
                            + "|new (?:Button|Span|Paragraph|H[1-6]|TextField|Anchor|Text|Select|ComboBox))"
                            + "\\(\\s*\"[^\"]*\\p{L}{2,}[^\"]*\"");

    @Test
    void what_people_read_is_a_key_and_no_literal() {
        assertThat(offending(LITERAL)).isEmpty();
    }

    @Test
    void nobody_writes_to_the_console() {
        assertThat(offending(Pattern.compile("System\\.(out|err)"))).isEmpty();
    }

    private static List<String> offending(Pattern pattern) {
        try (Stream<Path> files = Files.walk(SCREENS)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file ->
                            pattern.matcher(read(file))
                                    .results()
                                    .map(found -> file.getFileName() + ": " + found.group()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
