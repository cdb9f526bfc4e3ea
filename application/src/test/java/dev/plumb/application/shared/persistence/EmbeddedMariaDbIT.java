package dev.plumb.application.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumb.application.shared.StartupProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.FileSystemUtils;

@DisabledIfSystemProperty(
        named = "plumb.test.db.url",
        matches = ".+",
        disabledReason = "another server is being tested")
class EmbeddedMariaDbIT {

    private static final Path FOLDERS = Path.of("target", "embedded").toAbsolutePath();

    private Path data;

    @BeforeEach
    void chooseFolder() throws Exception {
        data = Files.createTempDirectory(Files.createDirectories(FOLDERS), "data");
    }

    @AfterEach
    void deleteFolder() throws Exception {
        FileSystemUtils.deleteRecursively(data);
        Files.deleteIfExists(data.resolveSibling(data.getFileName() + ".started"));
        Files.deleteIfExists(data.resolveSibling(data.getFileName() + ".log"));
    }

    @Test
    void what_was_written_is_there_at_the_next_start() throws Exception {
        try (var first = start()) {
            write(first, "create table kept (id int)");
            first.keepFromNowOn();
        }
        try (var second = start()) {
            assertThat(tables(second)).isEqualTo(1);
        }
    }

    @Test
    void a_first_start_that_was_cut_off_begins_anew() throws Exception {
        Files.createDirectories(data.resolve("database.unfinished-cut-off"));
        try (var cutOff = start()) {
            write(cutOff, "create table half_there (id int)");
        }
        try (var second = start()) {
            assertThat(tables(second)).isZero();
            assertThat(data.resolve("database.unfinished-cut-off")).doesNotExist();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"database", "database.tmp"})
    void a_folder_that_somebody_else_filled_is_left_alone_and_named(String name) throws Exception {
        var theirs = Files.createDirectories(data.resolve(name)).resolve("ibdata1");
        Files.writeString(theirs, "theirs");
        assertThatThrownBy(this::start)
                .isInstanceOf(StartupProblem.class)
                .hasMessage(
                        "%s was not made by Plumb: move it elsewhere, or set PLUMB_DATA_DIR to another folder.",
                        theirs.getParent());
        assertThat(theirs).hasContent("theirs");
    }

    @Test
    void what_a_killed_program_left_in_the_temporary_folder_is_removed() throws Exception {
        start().close();
        var leftover = Files.createFile(data.resolve("database.tmp").resolve("init1.sql"));
        start().close();
        assertThat(leftover).doesNotExist();
    }

    @Test
    void what_an_interrupted_unpacking_left_is_removed_but_not_what_is_being_unpacked()
            throws Exception {
        var programs = ServerPrograms.unpackedIn(TestServer.UNPACKED).home();
        var home = Files.createDirectories(data.resolve("server")).resolve(programs.getFileName());
        var old = Files.createDirectory(home.resolveSibling(home.getFileName() + ".unfinished-1"));
        var fresh =
                Files.createDirectory(home.resolveSibling(home.getFileName() + ".unfinished-2"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        ServerPrograms.unpackedIn(home.getParent());
        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
    }

    @Test
    void a_server_that_does_not_start_is_said_in_one_line() throws Exception {
        var wrong = new ServerOptions(List.of("--no-such-option"));
        assertThatThrownBy(() -> EmbeddedMariaDb.start(data, TestServer.UNPACKED, wrong))
                .isInstanceOf(StartupProblem.class)
                .hasMessageContaining("did not start")
                .hasMessageContaining("database.log")
                .hasMessageContaining("PLUMB_DB_URL");
    }

    @Test
    void only_this_program_gets_in_and_only_from_this_machine() throws Exception {
        try (var database = start()) {
            assertThat(database.getJdbcUrl()).startsWith("jdbc:mariadb://127.0.0.1:");
            assertThat(Files.readString(data.resolve("database.log")))
                    .contains("'127.0.0.1'")
                    .doesNotContain("'0.0.0.0'");
            for (var user : new String[] {"plumb", "root", ""}) {
                assertThatThrownBy(
                                () -> DriverManager.getConnection(database.getJdbcUrl(), user, ""))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("Access denied");
            }
        }
    }

    @Test
    void a_second_program_on_the_same_folder_is_told_so_and_does_no_harm() throws Exception {
        var running = program();
        try {
            assertThatThrownBy(this::start)
                    .isInstanceOf(StartupProblem.class)
                    .hasMessage(
                            "The data folder %s is in use by another Plumb: stop that one, or set PLUMB_DATA_DIR to another folder.",
                            data);
            assertThat(running.isAlive()).isTrue();
        } finally {
            running.destroy();
            running.waitFor();
        }
    }

    @Test
    void the_server_of_a_program_that_was_killed_is_stopped_at_the_next_start() throws Exception {
        var killed = program();
        var orphan = new ServerProcessFile(new DataFolder(data).process()).running().orElseThrow();
        killed.destroyForcibly().waitFor();
        assertThat(orphan.isAlive()).isTrue();
        try (var next = start()) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(tables(next)).isZero();
        }
    }

    @Test
    void a_process_that_merely_has_the_number_of_the_old_server_is_left_alone() throws Exception {
        var file = new ServerProcessFile(data.resolve("database.process"));
        file.write(ProcessHandle.current());
        assertThat(file.running()).isEmpty();
    }

    @Test
    void a_folder_that_cannot_be_written_to_is_named() throws Exception {
        var file = Files.createFile(data.resolve("file"));
        assertThatThrownBy(() ->
                        EmbeddedMariaDb.start(
                                file.resolve("below"), TestServer.UNPACKED, ServerOptions.QUICK))
                .isInstanceOf(StartupProblem.class)
                .hasMessageContaining("cannot be written to")
                .hasMessageContaining("PLUMB_DATA_DIR");
    }

    private EmbeddedMariaDb start() {
        return EmbeddedMariaDb.start(data, TestServer.UNPACKED, ServerOptions.QUICK);
    }

    private Process program() throws Exception {
        var started = data.resolveSibling(data.getFileName() + ".started");
        var program = EmbeddedServerProgram.start(data, started);
        while (Files.notExists(started)) {
            assertThat(program.waitFor(100, TimeUnit.MILLISECONDS))
                    .as("the program has ended, see " + data + ".log")
                    .isFalse();
        }
        return program;
    }

    private static void write(EmbeddedMariaDb database, String sql) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int tables(EmbeddedMariaDb database) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select count(*) from information_schema.tables where table_schema = database()")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static Connection connect(EmbeddedMariaDb database) throws SQLException {
        return DriverManager.getConnection(
                database.getJdbcUrl(), database.getUsername(), database.getPassword());
    }
}
