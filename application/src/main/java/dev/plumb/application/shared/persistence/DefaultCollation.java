package dev.plumb.application.shared.persistence;

import java.sql.SQLException;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.DatabaseException;

/** How text is compared where a table says nothing: without regard to case and accents. */
final class DefaultCollation {

    static final String NAME = "utf8mb4_uca1400_ai_ci";

    private DefaultCollation() {}

    /** By the connection that makes the tables: others keep the collation that they began with. */
    static void set(JdbcConnection connection) throws DatabaseException {
        try (var statement = connection.createStatement();
                var present = statement.executeQuery("select @@collation_database")) {
            if (!present.next() || !present.getString(1).equals(NAME)) {
                statement.execute("alter database character set utf8mb4 collate " + NAME);
            }
        } catch (SQLException cause) {
            throw new DatabaseException(cause);
        }
    }
}
