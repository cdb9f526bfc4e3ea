package dev.plumb.application.shared.persistence;

import dev.plumb.application.shared.StartupProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Lays out the server's own tables in a data folder that has none, all of them or nothing. */
final class EmptyDatabase {

    private EmptyDatabase() {}

    static void layOutIn(DataFolder folder, ServerPrograms programs) throws IOException {
        Folders.deleteUnfinished(folder.database());
        if (Files.notExists(folder.firstStartCompleted())) {
            new OwnFolder(folder.database()).delete();
        }
        if (Files.notExists(folder.database())) {
            var fresh = Folders.beside(folder.database());
            run(command(programs, fresh.toString()), programs, folder);
            new OwnFolder(fresh).mark();
            Files.move(fresh, folder.database());
        }
    }

    private static List<String> command(ServerPrograms programs, String data) {
        var command =
                new ArrayList<>(List.of(programs.installer().toString(), "--datadir=" + data));
        if (!System.getProperty("os.name", "").startsWith("Windows")) {
            command.add(1, "--no-defaults");
            command.addAll(
                    List.of(
                            "--basedir=" + programs.home(),
                            "--force",
                            "--skip-name-resolve",
                            "--skip-test-db"));
        }
        return command;
    }

    private static void run(List<String> command, ServerPrograms programs, DataFolder folder)
            throws IOException {
        var builder = new ProcessBuilder(command).directory(programs.home().toFile());
        builder.environment().putAll(programs.environment());
        builder.redirectErrorStream(true).redirectOutput(folder.log().toFile());
        var process = builder.start();
        process.getOutputStream().close();
        try {
            if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new StartupProblem(
                        "The embedded database could not be laid out: see %s, or set PLUMB_DB_URL to a MariaDB server."
                                .formatted(folder.log()));
            }
        } catch (InterruptedException cause) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the database was laid out", cause);
        }
    }
}
