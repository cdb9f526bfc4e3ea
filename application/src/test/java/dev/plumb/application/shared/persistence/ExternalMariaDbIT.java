package dev.plumb.application.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumb.application.shared.StartupProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExternalMariaDbIT {

    private final TestSchema schema = TestServer.running().freshSchema();

    @Test
    void a_server_that_answers_is_used() {
        var database = reach(schema.url(), schema.user(), schema.password());
        assertThat(database.location().embedded()).isFalse();
        assertThat(database.location().description()).isEqualTo(schema.url());
    }

    @Test
    void the_password_may_lie_in_a_file(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("password"), schema.password() + "\n");
        var properties = new DatabaseProperties(schema.url(), schema.user(), null, file);
        assertThat(ExternalMariaDb.reachedWith(properties).password()).isEqualTo(schema.password());
    }

    @Test
    void a_password_file_that_is_missing_is_named() {
        var missing = Path.of("no-such-file");
        var properties = new DatabaseProperties(schema.url(), schema.user(), null, missing);
        assertThatThrownBy(() -> ExternalMariaDb.reachedWith(properties))
                .isInstanceOf(StartupProblem.class)
                .hasMessageContaining("no-such-file")
                .hasMessageContaining("PLUMB_DB_PASSWORD_FILE");
    }

    @Test
    void each_way_of_failing_says_what_to_do() {
        assertProblem("jdbc:mysql://localhost/plumb", "", "write it as jdbc:mariadb://");
        assertProblem("jdbc:mariadb://127.0.0.1:1/plumb?password=secret", "", "is out of reach");
        assertProblem(schema.url(), "wrong", "PLUMB_DB_PASSWORD");
        assertProblem(schema.url() + "_missing", schema.password(), "does not exist");
    }

    private void assertProblem(String url, String password, String expected) {
        assertThatThrownBy(() -> reach(url, schema.user(), password))
                .isInstanceOf(StartupProblem.class)
                .hasMessageContaining(expected)
                .hasMessageNotContaining("secret")
                .message()
                .doesNotContain("\n");
    }

    private static ExternalMariaDb reach(String url, String user, @Nullable String password) {
        return ExternalMariaDb.reachedWith(new DatabaseProperties(url, user, password, null));
    }
}
