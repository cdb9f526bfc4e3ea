package dev.plumb.application.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One file a change, numbered in the order in which they are made. */
class ChangelogTest {

    private static final Path FOLDER = Path.of("src/main/resources/db/changelog");

    static List<Path> changes() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
        }
    }

    @Test
    void numbers_ascend_without_a_gap() throws IOException {
        List<String> numbers = changes().stream().map(file -> name(file).substring(0, 5)).toList();
        assertThat(numbers)
                .isNotEmpty()
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, numbers.size())
                                .mapToObj("%04d-"::formatted)
                                .toList());
    }

    @Test
    void all_of_them_are_included_and_nothing_else_is_there() throws IOException {
        assertThat(Files.readString(FOLDER.resolve("changelog.yaml")))
                .contains("includeAll", "path: db/changelog", "endsWithFilter: .sql");
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files).hasSize(changes().size() + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_file_is_one_change_that_is_named_as_it_is(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.getFirst()).isEqualTo("--liquibase formatted sql");
        assertThat(lines.stream().filter(line -> line.startsWith("--changeset")))
                .containsExactly("--changeset plumb:" + name(file).replace(".sql", ""));
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
