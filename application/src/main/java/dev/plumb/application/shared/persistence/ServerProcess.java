package dev.plumb.application.shared.persistence;

import dev.plumb.application.shared.StartupProblem;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running embedded server, from its first answer until it has written everything down. */
final class ServerProcess implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ServerProcess.class);
    private static final int SECONDS_TO_START = 120;
    private static final int SECONDS_TO_STOP = 60;

    private final Process process;
    private final String url;
    private final Credentials credentials;

    private ServerProcess(Process process, String url, Credentials credentials) {
        this.process = process;
        this.url = url;
        this.credentials = credentials;
    }

    static ServerProcess start(
            List<String> command,
            ServerPrograms programs,
            DataFolder folder,
            String url,
            Credentials credentials)
            throws IOException {
        var builder = new ProcessBuilder(command).directory(programs.home().toFile());
        builder.environment().putAll(programs.environment());
        builder.redirectErrorStream(true).redirectOutput(folder.log().toFile());
        var server = new ServerProcess(builder.start(), url, credentials);
        new ServerProcessFile(folder.process()).write(server.process.toHandle());
        server.awaitFirstAnswer(folder);
        return server;
    }

    private void awaitFirstAnswer(DataFolder folder) {
        var lastRefusal = connectionRefusal();
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
        while (lastRefusal != null) {
            if (hasExitedWithin(100) || System.nanoTime() > deadline) {
                process.destroy();
                throw new StartupProblem(
                        "The embedded database did not start: see %s, or set PLUMB_DB_URL to a MariaDB server."
                                .formatted(folder.log()),
                        lastRefusal);
            }
            lastRefusal = connectionRefusal();
        }
    }

    private @Nullable SQLException connectionRefusal() {
        try (var connection = connect()) {
            return connection.isValid(5) ? null : new SQLException("No answer");
        } catch (SQLException refusal) {
            return refusal;
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, credentials.user(), credentials.password());
    }

    private boolean hasExitedWithin(long milliseconds) {
        try {
            return process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Asks by SQL, which is a clean stop on every operating system, and waits until it is done. */
    @Override
    public void close() {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("shutdown");
        } catch (SQLException refusal) {
            log.debug("The database server takes no statement; asking its process to end", refusal);
            process.destroy();
        }
        if (!hasExitedWithin(TimeUnit.SECONDS.toMillis(SECONDS_TO_STOP))) {
            log.warn("The database server did not stop within {} seconds", SECONDS_TO_STOP);
        }
    }
}
