package dev.plumb.ui.startup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.PlumbApplication;
import dev.plumb.application.shared.persistence.TestSchema;
import dev.plumb.application.shared.persistence.TestServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What somebody reads whose Plumb does not start: one line, no stack trace, and a non-zero exit.
 */
class StartupIT {

    @TempDir private Path folder;

    @Test
    void a_port_that_is_taken_is_named_before_a_database_is_touched() throws Exception {
        try (var taken = new ServerSocket(0)) {
            var data = folder.resolve("data");
            assertThat(
                            outputOf(
                                    Map.of(
                                            "PLUMB_PORT",
                                            "" + taken.getLocalPort(),
                                            "PLUMB_DATA_DIR",
                                            data.toString())))
                    .singleElement()
                    .asString()
                    .contains(
                            "The port %d is in use".formatted(taken.getLocalPort()), "PLUMB_PORT");
            assertThat(data).doesNotExist();
        }
    }

    @Test
    void a_database_that_is_out_of_reach_is_named() throws Exception {
        assertThat(
                        outputOf(
                                Map.of(
                                        "PLUMB_PORT",
                                        freePort(),
                                        "PLUMB_DB_URL",
                                        "jdbc:mariadb://127.0.0.1:1/plumb")))
                .singleElement()
                .asString()
                .contains("127.0.0.1:1/plumb is out of reach", "PLUMB_DB_URL");
    }

    @Test
    void a_data_folder_that_cannot_be_written_to_is_named() throws Exception {
        var data = Files.createFile(folder.resolve("file")).resolve("data");
        assertThat(outputOf(Map.of("PLUMB_PORT", freePort(), "PLUMB_DATA_DIR", data.toString())))
                .singleElement()
                .asString()
                .contains(data + " cannot be written to", "PLUMB_DATA_DIR");
    }

    @Test
    void a_data_folder_in_use_is_named() throws Exception {
        var data = Files.createDirectory(folder.resolve("data"));
        try (var lock =
                        FileChannel.open(
                                data.resolve("lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                var _ = lock.lock()) {
            assertThat(
                            outputOf(
                                    Map.of(
                                            "PLUMB_PORT",
                                            freePort(),
                                            "PLUMB_DATA_DIR",
                                            data.toString())))
                    .singleElement()
                    .asString()
                    .contains(data + " is in use by another Plumb", "PLUMB_DATA_DIR");
        }
    }

    @Test
    void a_machine_without_a_database_server_of_ours_is_named() throws Exception {
        var settings = Map.of("PLUMB_PORT", freePort(), "PLUMB_DATA_DIR", folder.toString());
        assertThat(outputOf(settings, "-Dos.arch=riscv64"))
                .singleElement()
                .asString()
                .contains("no database server for", "riscv64", "PLUMB_DB_URL");
    }

    @Test
    void promise_3_a_first_password_that_would_be_tried_first_is_named() throws Exception {
        var settings = new HashMap<>(settings(TestServer.running().freshSchema()));
        settings.put("PLUMB_ADMIN_EMAIL", "ola@example.com");
        for (var refused :
                Map.of("password1234", "would be tried", "heron-oats", "12 to 200").entrySet()) {
            settings.put("PLUMB_ADMIN_PASSWORD", refused.getKey());
            assertThat(outputOf(settings))
                    .singleElement()
                    .asString()
                    .contains(refused.getValue(), "PLUMB_ADMIN_PASSWORD")
                    .doesNotContain(refused.getKey());
        }
    }

    @Test
    void a_list_of_proxies_that_is_none_is_named() throws Exception {
        for (var wrong : List.of("10.0.0.0/99", "proxy.example.com", ".*")) {
            var settings = new HashMap<>(settings(TestServer.running().freshSchema()));
            settings.put("PLUMB_TRUSTED_PROXIES", wrong);
            assertThat(outputOf(settings))
                    .singleElement()
                    .asString()
                    .contains("PLUMB_TRUSTED_PROXIES", wrong);
        }
    }

    @Test
    void a_database_of_a_newer_program_is_left_alone() throws Exception {
        var schema = TestServer.running().freshSchema();
        try (var connection =
                        DriverManager.getConnection(
                                schema.url(), schema.user(), schema.password());
                var statement = connection.createStatement()) {
            statement.execute(
                    """
                    create table DATABASECHANGELOG (
                      ID varchar(255), AUTHOR varchar(255), FILENAME varchar(255),
                      DATEEXECUTED datetime, ORDEREXECUTED int, EXECTYPE varchar(10),
                      MD5SUM varchar(35), DESCRIPTION varchar(255), COMMENTS varchar(255),
                      TAG varchar(255), LIQUIBASE varchar(20), CONTEXTS varchar(255),
                      LABELS varchar(255), DEPLOYMENT_ID varchar(10))\
                    """);
            statement.execute(
                    """
                    insert into DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED,
                      ORDEREXECUTED, EXECTYPE)
                    values ('9999-later', 'plumb', 'db/changelog/9999-later.sql', now(), 1,
                      'EXECUTED')\
                    """);
        }
        assertThat(outputOf(settings(schema)))
                .singleElement()
                .asString()
                .contains("newer Plumb", "9999-later", "nothing was changed");
    }

    private static Map<String, String> settings(TestSchema schema) throws IOException {
        return Map.of(
                "PLUMB_PORT", freePort(),
                "PLUMB_DB_URL", schema.url(),
                "PLUMB_DB_USER", schema.user(),
                "PLUMB_DB_PASSWORD", schema.password());
    }

    private Iterable<String> outputOf(Map<String, String> settings, String... options)
            throws Exception {
        var output = folder.resolve("output");
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-Dvaadin.productionMode=true"));
        command.addAll(List.of(options));
        command.addAll(
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        PlumbApplication.class.getName()));
        var builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(StartupIT::isSetting);
        builder.environment().putAll(settings);
        var program = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
        try {
            assertThat(program.waitFor(3, TimeUnit.MINUTES)).as("it ends by itself").isTrue();
            assertThat(program.exitValue()).isNotZero();
            return Files.readAllLines(output);
        } finally {
            program.destroyForcibly();
        }
    }

    /** Whatever the shell of whoever tests would hand on. */
    private static boolean isSetting(String variable) {
        return variable.startsWith("PLUMB_")
                || variable.startsWith("SPRING_")
                || variable.startsWith("SERVER_")
                || variable.equals("JAVA_TOOL_OPTIONS")
                || variable.equals("JDK_JAVA_OPTIONS");
    }

    private static String freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return "" + socket.getLocalPort();
        }
    }
}
