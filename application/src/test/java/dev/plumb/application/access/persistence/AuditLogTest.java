package dev.plumb.application.access.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is on the audit log stays there. */
class AuditLogTest {

    private static final Pattern CHANGED =
            Pattern.compile(
                    "(update|delete\\s+from|truncate|replace\\s+into|drop\\s+table)\\s+(table\\s+)?audit_",
                    Pattern.CASE_INSENSITIVE);

    @Test
    void no_statement_changes_or_deletes_an_entry() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            assertThat(files.filter(Files::isRegularFile).filter(AuditLogTest::changes)).isEmpty();
        }
    }

    @Test
    void what_would_be_found_is_found() {
        assertThat(CHANGED.matcher("delete\n from audit_entry where id = 1").find()).isTrue();
        assertThat(CHANGED.matcher("UPDATE audit_change set field = ''").find()).isTrue();
        assertThat(CHANGED.matcher("insert into audit_entry").find()).isFalse();
    }

    private static boolean changes(Path file) {
        try {
            return CHANGED.matcher(Files.readString(file)).find();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
