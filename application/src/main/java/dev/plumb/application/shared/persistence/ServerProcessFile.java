package dev.plumb.application.shared.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers which process serves a data folder, so that one that outlived its program is found
 * again.
 */
record ServerProcessFile(Path path) {

    void write(ProcessHandle server) throws IOException {
        Files.writeString(path, server.pid() + " " + startOf(server));
    }

    void delete() throws IOException {
        Files.deleteIfExists(path);
    }

    /**
     * The remembered process where it still runs: the same number, start and program, not a later
     * namesake.
     */
    Optional<ProcessHandle> running() throws IOException {
        if (Files.notExists(path)) {
            return Optional.empty();
        }
        var words = Files.readString(path).strip().split(" ");
        if (words.length != 2 || !words[0].matches("\\d+")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(words[0]))
                .filter(process -> startOf(process).equals(words[1]))
                .filter(ServerProcessFile::isServer);
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    private static boolean isServer(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString())
                .filter(name -> name.startsWith("mariadbd") || name.startsWith("mysqld"))
                .isPresent();
    }
}
