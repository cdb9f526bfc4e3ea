package dev.plumb.application.shared.persistence;

import dev.plumb.application.shared.StartupProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that holds the embedded database, and the names of what lies in it. */
record DataFolder(Path root) {

    DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    Path database() {
        return root.resolve("database");
    }

    Path temporary() {
        return root.resolve("database.tmp");
    }

    Path log() {
        return root.resolve("database.log");
    }

    Path process() {
        return root.resolve("database.process");
    }

    Path lock() {
        return root.resolve("lock");
    }

    /** Exists from the moment at which the first start has been completed. */
    Path firstStartCompleted() {
        return database().resolve("plumb.ready");
    }

    void makeWritable() {
        try {
            if (Files.notExists(root)) {
                Files.createDirectories(root);
                OwnerOnly.restrict(root);
            }
            Files.delete(Files.createTempFile(root, "writable", ".tmp"));
        } catch (IOException cause) {
            throw new StartupProblem(
                    "The data folder %s cannot be written to: make it writable, or set PLUMB_DATA_DIR to another folder."
                            .formatted(root),
                    cause);
        }
    }
}
