package dev.plumb.ui.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the sources say about translations. */
final class TranslationSources {

    private static final Path UI = Path.of("src/main/java");
    private static final List<Path> BELOW =
            List.of(Path.of("../domain/src/main/java"), Path.of("../application/src/main/java"));
    private static final Path TEXTS = Path.of("src/main/resources/vaadin-i18n");

    private static final Pattern LITERAL =
            Pattern.compile("\"([a-zA-Z][\\w-]*(?:\\.[\\w-]+)*\\.?)\"");
    private static final Pattern SUFFIX = Pattern.compile("\\+ \"(\\.[a-z-]+)\"");
    private static final Pattern KEY =
            Pattern.compile(
                    "(shell|signin|shared|leads|deals|conversion|opportunities|notes|activities|history|access|lists|sessions|browsers|setup|error)(\\.[a-z0-9-]+)+");
    private static final Pattern ASKED = Pattern.compile("Texts\\.get\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern VIOLATION =
            Pattern.compile(
                    "RuleViolation\\(\\s*\"([a-z.-]+)\"|RuleViolation \\{@code ([a-z.-]+)\\}");
    private static final Pattern AUDITED =
            Pattern.compile("(?:new Change|stages)\\(\\s*\"([a-z-]+)\"");
    private static final Pattern USE_CASE =
            Pattern.compile("@UseCase\\([^)]*\\)\\s+public class (\\w+)");
    private static final Pattern TYPED = Pattern.compile("Text\\.lines?\\(\\s*\"([a-z.-]+)\"");

    private TranslationSources() {}

    static List<String> lines(String file) {
        try {
            return Files.readAllLines(TEXTS.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All that could be a key or the beginning of one. */
    static Set<String> literals() {
        return found(List.of(UI), LITERAL)
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is appended to keys. */
    static Set<String> suffixes() {
        return found(List.of(UI), SUFFIX)
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those that begin as keys do, and whatever is asked for as one. */
    static Set<String> keysInCode() {
        return Stream.concat(
                        literals().stream().filter(literal -> KEY.matcher(literal).matches()),
                        found(List.of(UI), ASKED).map(match -> match.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The keys of the fields whose changes are put on the audit log. */
    static Set<String> auditedFields() {
        return found(BELOW, AUDITED)
                .map(match -> "audit.field." + match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The keys of what people can be refused to do. */
    static Set<String> useCases() {
        return found(BELOW, USE_CASE)
                .map(match -> "act." + match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The keys of the rules that can be broken. */
    static Set<String> errorsInCode() {
        Set<String> errors =
                found(BELOW, VIOLATION)
                        .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                        .map(code -> "error." + code)
                        .collect(Collectors.toCollection(TreeSet::new));
        found(BELOW, TYPED)
                .flatMap(match ->
                        Stream.of(".too-long", ".characters", ".required")
                                .map(what -> "error." + match.group(1) + what))
                .forEach(errors::add);
        return errors;
    }

    private static Stream<MatchResult> found(List<Path> roots, Pattern pattern) {
        return roots.stream()
                .flatMap(TranslationSources::sources)
                .flatMap(source -> pattern.matcher(source).results());
    }

    private static Stream<String> sources(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(TranslationSources::read)
                    .toList()
                    .stream();
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
