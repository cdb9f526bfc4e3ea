package dev.plumb.application.shared.persistence;

import java.sql.SQLException;
import javax.sql.DataSource;
import liquibase.exception.DatabaseException;

/** What is in a database before it is migrated. */
final class TablesPresent {

    private TablesPresent() {}

    /** Whether there are tables, and no migration ever began. */
    static boolean areForeign(DataSource dataSource) throws DatabaseException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var tables =
                        statement.executeQuery(
                                """
                                select count(*) > 0 and sum(lower(table_name) like 'databasechangelog%') = 0
                                from information_schema.tables where table_schema = database()
                                """)) {
            return tables.next() && tables.getBoolean(1);
        } catch (SQLException cause) {
            throw new DatabaseException(cause);
        }
    }
}
