package dev.plumb.application.shared.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.springframework.util.FileSystemUtils;

/** Makes and removes whole folders. */
final class Folders {

    private Folders() {}

    /** A new folder beside this one, to be filled and then moved into its place. */
    static Path beside(Path folder) throws IOException {
        var parent = Files.createDirectories(folder.toAbsolutePath().getParent());
        return Files.createTempDirectory(parent, folder.getFileName() + ".unfinished-");
    }

    static void deleteUnfinished(Path folder) throws IOException {
        deleteUnfinished(folder, Instant.MAX);
    }

    /** Spares what was touched since, as somebody else may be filling it. */
    static void deleteUnfinished(Path folder, Instant untouchedSince) throws IOException {
        try (var leftovers =
                Files.newDirectoryStream(
                        folder.toAbsolutePath().getParent(),
                        folder.getFileName() + ".unfinished-*")) {
            for (var leftover : leftovers) {
                if (Files.getLastModifiedTime(leftover).toInstant().isBefore(untouchedSince)) {
                    FileSystemUtils.deleteRecursively(leftover);
                }
            }
        }
    }
}
