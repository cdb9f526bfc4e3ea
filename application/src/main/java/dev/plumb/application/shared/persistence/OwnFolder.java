package dev.plumb.application.shared.persistence;

import dev.plumb.application.shared.StartupProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** A folder that is deleted or emptied only where a marker in it says that this program made it. */
record OwnFolder(Path path) {

    private static final String MARKER = "plumb.made";

    void mark() throws IOException {
        if (Files.notExists(marker())) {
            Files.createFile(marker());
        }
    }

    /**
     * @throws StartupProblem if something is there that this program did not make
     */
    void delete() throws IOException {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            empty();
            Files.deleteIfExists(marker());
            Files.delete(path);
        }
    }

    /**
     * @throws StartupProblem if something is there that this program did not make
     */
    Path emptied() throws IOException {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            empty();
        } else {
            Files.createDirectories(path);
        }
        mark();
        return path;
    }

    /** The marker goes last, so that what was half deleted is still known. */
    private void empty() throws IOException {
        var content = content();
        if (!content.isEmpty() && Files.notExists(marker())) {
            throw notOurs();
        }
        for (var each : content) {
            if (!each.equals(marker())) {
                FileSystemUtils.deleteRecursively(each);
            }
        }
    }

    private List<Path> content() throws IOException {
        if (!Files.isDirectory(path)) {
            throw notOurs();
        }
        try (var content = Files.list(path)) {
            return content.toList();
        }
    }

    private StartupProblem notOurs() {
        return new StartupProblem(
                "%s was not made by Plumb: move it elsewhere, or set PLUMB_DATA_DIR to another folder."
                        .formatted(path));
    }

    private Path marker() {
        return path.resolve(MARKER);
    }
}
