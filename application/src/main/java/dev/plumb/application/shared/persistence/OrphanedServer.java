package dev.plumb.application.shared.persistence;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stops what a program that was killed left running on a data folder; only the holder of its lock
 * may ask.
 */
final class OrphanedServer {

    private static final Logger log = LoggerFactory.getLogger(OrphanedServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private OrphanedServer() {}

    static void stop(DataFolder folder) throws IOException {
        var file = new ServerProcessFile(folder.process());
        Stream.concat(file.running().stream(), servingBelow(folder))
                .distinct()
                .forEach(OrphanedServer::stop);
        file.delete();
    }

    /**
     * Covers a program that was killed before it could note its server, where the system shows
     * arguments.
     */
    private static Stream<ProcessHandle> servingBelow(DataFolder folder) {
        var argument = "--datadir=" + folder.database();
        return ProcessHandle.allProcesses()
                .filter(process ->
                        process.info().arguments().stream()
                                .flatMap(Arrays::stream)
                                .anyMatch(each ->
                                        each.equals(argument)
                                                || each.startsWith(argument + ".unfinished-")));
    }

    private static void stop(ProcessHandle server) {
        log.info("Stopping the database server {} that an earlier run left behind", server.pid());
        server.destroy();
        try {
            server.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        } catch (CompletionException cause) {
            log.warn(
                    "The database server {} does not stop by itself; ending it",
                    server.pid(),
                    cause);
            server.destroyForcibly();
            server.onExit().join();
        }
    }
}
