package dev.plumb.application.shared.persistence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A program of its own that starts the embedded server, says so by a file, and waits to be ended.
 */
final class EmbeddedServerProgram {

    private EmbeddedServerProgram() {}

    static Process start(Path data, Path started) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        List.of(
                                java,
                                "-cp",
                                System.getProperty("java.class.path"),
                                EmbeddedServerProgram.class.getName(),
                                data.toString(),
                                started.toString()))
                .redirectErrorStream(true)
                .redirectOutput(data.resolveSibling(data.getFileName() + ".log").toFile())
                .start();
    }

    public static void main(String[] arguments) throws Exception {
        var database =
                EmbeddedMariaDb.start(
                        Path.of(arguments[0]), TestServer.UNPACKED, ServerOptions.DURABLE);
        database.keepFromNowOn();
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        Files.writeString(Path.of(arguments[1]), database.getJdbcUrl());
        Thread.currentThread().join();
    }
}
