package dev.plumb.application.shared.persistence;

import dev.plumb.application.shared.DataLocation;
import dev.plumb.application.shared.StartupProblem;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The configured MariaDB server, found to let this program in. */
record ExternalMariaDb(String jdbcUrl, String user, String password) implements Database {

    private static final int NO_RIGHT_TO_DATABASE = 1044;
    private static final int WRONG_PASSWORD = 1045;
    private static final int NO_SUCH_DATABASE = 1049;

    static ExternalMariaDb reachedWith(DatabaseProperties properties) {
        var database =
                new ExternalMariaDb(
                        properties.jdbcUrl(), properties.userName(), properties.secret());
        database.reach();
        return database;
    }

    private void reach() {
        try (var connection = DriverManager.getConnection(jdbcUrl, user, password)) {
            connection.isValid(5);
        } catch (SQLException cause) {
            throw new StartupProblem(explain(cause), cause);
        }
    }

    private String explain(SQLException cause) {
        return switch (cause.getErrorCode()) {
            case WRONG_PASSWORD ->
                    "The database server refuses the user '%s' of %s: correct PLUMB_DB_USER and PLUMB_DB_PASSWORD."
                            .formatted(user, address());
            case NO_RIGHT_TO_DATABASE ->
                    "The user '%s' has no rights to the database of %s: grant them."
                            .formatted(user, address());
            case NO_SUCH_DATABASE ->
                    "The database of %s does not exist: create it with 'create database ... character set utf8mb4'."
                            .formatted(address());
            default ->
                    "The database at %s is out of reach: start it, or correct PLUMB_DB_URL."
                            .formatted(address());
        };
    }

    /** Without its parameters, which may hold a password. */
    private String address() {
        return jdbcUrl.replaceFirst("\\?.*", "");
    }

    @Override
    public DataLocation location() {
        return new DataLocation(address(), false);
    }

    @Override
    public void keepFromNowOn() {}

    @Override
    public void close() {}

    @Override
    public String getJdbcUrl() {
        return jdbcUrl;
    }

    @Override
    public String getUsername() {
        return user;
    }

    @Override
    public String getPassword() {
        return password;
    }
}
