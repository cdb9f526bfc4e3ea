package dev.plumb.ui.startup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.PlumbApplication;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private Iterable<String> outputOf(Map<String, String> settings) throws Exception {
        var output = folder.resolve("output");
        var builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dvaadin.productionMode=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PlumbApplication.class.getName());
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

    private static String freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return "" + socket.getLocalPort();
        }
    }
}
