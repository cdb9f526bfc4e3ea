package dev.plumb.application.shared.persistence;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether a row is there that another one is to point at. */
public final class Stored {

    private Stored() {}

    public static boolean has(JdbcClient jdbc, String table, long id) {
        return jdbc.sql("select exists (select 1 from %s where id = :id)".formatted(table))
                .param("id", id)
                .query(Boolean.class)
                .single();
    }
}
