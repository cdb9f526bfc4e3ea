package dev.plumb.application.shared.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Copies of the rows that a migration wrote, and the place of each sequence after it. */
record MigratedRows(List<String> restoringStatements) {

    static MigratedRows keptFrom(Connection connection) throws SQLException {
        var schema = connection.getCatalog();
        var copies = schema + "_kept";
        execute(connection, "create database if not exists " + copies);
        var restoring = new ArrayList<String>();
        restoring.add("set foreign_key_checks = 0");
        for (var table : names(connection, schema, "BASE TABLE")) {
            if (!table.startsWith("DATABASECHANGELOG")) {
                keep(connection, copies, table, restoring);
            }
        }
        restoring.add("set foreign_key_checks = 1");
        for (var sequence : names(connection, schema, "SEQUENCE")) {
            var next = strings(connection, "select next_not_cached_value from " + sequence);
            restoring.add("alter sequence %s restart %s".formatted(sequence, next.getFirst()));
        }
        return new MigratedRows(restoring);
    }

    void restore(Connection connection) throws SQLException {
        for (var statement : restoringStatements) {
            execute(connection, statement);
        }
    }

    private static void keep(
            Connection connection, String copies, String table, List<String> restoring)
            throws SQLException {
        restoring.add("delete from `%s`".formatted(table));
        if (!strings(connection, "select 1 from `%s` limit 1".formatted(table)).isEmpty()) {
            var columns = String.join(", ", columns(connection, table));
            var select = "select %s from ".formatted(columns);
            execute(
                    connection,
                    "create or replace table %s.`%s` as %s `%s`"
                            .formatted(copies, table, select, table));
            restoring.add(
                    "insert into `%s` (%s) %s %s.`%s`"
                            .formatted(table, columns, select, copies, table));
        }
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        return strings(
                connection,
                """
                select concat('`', column_name, '`') from information_schema.columns
                where table_schema = database() and table_name = '%s' and is_generated = 'NEVER'
                order by ordinal_position
                """
                        .formatted(table));
    }

    private static List<String> names(Connection connection, String schema, String type)
            throws SQLException {
        return strings(
                connection,
                """
                select table_name from information_schema.tables
                where table_schema = '%s' and table_type = '%s' order by table_name
                """
                        .formatted(schema, type));
    }

    private static List<String> strings(Connection connection, String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
