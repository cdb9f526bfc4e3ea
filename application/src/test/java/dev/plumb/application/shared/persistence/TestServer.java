package dev.plumb.application.shared.persistence;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The database server that all tests of a JVM share: an embedded one below {@code target}, or the
 * one named by the system properties {@code plumb.test.db.url} (ending in a slash), {@code .user}
 * and {@code .password}.
 */
public final class TestServer {

    static final Path UNPACKED = Path.of("target", "test-server");
    private static final String PREFIX = "plumb_test_";
    private static final AtomicInteger schemas = new AtomicInteger();

    private final String url;
    private final String user;
    private final String password;

    private TestServer(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    public static TestServer running() {
        return Holder.SERVER;
    }

    /** A new and empty schema, to be migrated by whoever opens it. */
    public TestSchema freshSchema() {
        var name = PREFIX + schemas.incrementAndGet();
        execute("create database " + name);
        return new TestSchema(url + name, user, password);
    }

    private static TestServer start() {
        var configured = System.getProperty("plumb.test.db.url");
        var server = configured == null ? embedded() : external(configured);
        server.dropLeftovers();
        return server;
    }

    private static TestServer external(String url) {
        return new TestServer(
                url,
                System.getProperty("plumb.test.db.user", "root"),
                System.getProperty("plumb.test.db.password", ""));
    }

    private static TestServer embedded() {
        var server =
                EmbeddedMariaDb.start(
                        Path.of("target", "test-database"), UNPACKED, ServerOptions.QUICK);
        server.keepFromNowOn();
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return new TestServer(
                server.getJdbcUrl().replaceFirst("[^/]*$", ""),
                server.getUsername(),
                server.getPassword());
    }

    private void dropLeftovers() {
        var names = new ArrayList<String>();
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("show databases like 'plumb\\_test\\_%'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
        names.forEach(name -> execute("drop database " + name));
    }

    private void execute(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    private static final class Holder {
        static final TestServer SERVER = start();
    }
}
