package dev.plumb.application.shared.persistence;

import dev.plumb.application.shared.DataLocation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** A MariaDB server of this program's own, for trying, developing and testing. */
final class EmbeddedMariaDb implements Database {

    private final DataFolder folder;
    private final FolderLock lock;
    private final ServerProcess server;
    private final String url;
    private final Credentials credentials = Credentials.drawn();

    private EmbeddedMariaDb(DataFolder folder, Path cache, ServerOptions options)
            throws IOException {
        this.folder = folder;
        var port = freePort();
        this.url = "jdbc:mariadb://127.0.0.1:%d/%s".formatted(port, Credentials.SCHEMA);
        this.lock = FolderLock.take(folder);
        try {
            var programs = ServerPrograms.unpackedIn(cache);
            OrphanedServer.stop(folder);
            EmptyDatabase.layOutIn(folder, programs);
            var initFile = credentials.asInitFile(new OwnFolder(folder.temporary()).emptied());
            var command = options.command(programs, folder, port, initFile);
            this.server = ServerProcess.start(command, programs, folder, url, credentials);
            Files.delete(initFile);
        } catch (IOException | RuntimeException cause) {
            lock.close();
            throw cause;
        }
    }

    static EmbeddedMariaDb start(Path dataFolder, Path cache, ServerOptions options) {
        var folder = new DataFolder(dataFolder);
        folder.makeWritable();
        try {
            return new EmbeddedMariaDb(folder, cache, options);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @Override
    public DataLocation location() {
        return new DataLocation(folder.root().toString(), true);
    }

    /**
     * Until this has been called once, the next start begins anew: tables or data may be half
     * there.
     */
    @Override
    public void keepFromNowOn() {
        try {
            if (Files.notExists(folder.firstStartCompleted())) {
                Files.createFile(folder.firstStartCompleted());
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public String getUsername() {
        return credentials.user();
    }

    @Override
    public String getPassword() {
        return credentials.password();
    }

    @Override
    public void close() {
        server.close();
        try {
            new ServerProcessFile(folder.process()).delete();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } finally {
            lock.close();
        }
    }
}
