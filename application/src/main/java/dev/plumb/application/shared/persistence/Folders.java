package dev.plumb.application.shared.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** Makes and removes whole folders. */
final class Folders {

    private Folders() {}

    static Path emptied(Path folder) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        return Files.createDirectories(folder);
    }

    /** A new folder beside this one, to be filled and then moved into its place. */
    static Path beside(Path folder) throws IOException {
        var parent = Files.createDirectories(folder.toAbsolutePath().getParent());
        return Files.createTempDirectory(parent, folder.getFileName() + ".unfinished-");
    }

    static void deleteUnfinished(Path folder) throws IOException {
        try (var leftovers =
                Files.newDirectoryStream(
                        folder.toAbsolutePath().getParent(),
                        folder.getFileName() + ".unfinished-*")) {
            for (var leftover : leftovers) {
                FileSystemUtils.deleteRecursively(leftover);
            }
        }
    }
}
