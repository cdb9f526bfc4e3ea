package dev.plumb.application.access.persistence;

import dev.plumb.domain.access.ServerKeys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Secrets in the table {@code server_key}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcServerKeys implements ServerKeys {

    private final JdbcClient jdbc;

    JdbcServerKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public byte[] get(String name, byte[] fresh) {
        jdbc.sql("insert ignore into server_key (name, value) values (:name, :fresh)")
                .param("name", name)
                .param("fresh", fresh)
                .update();
        return jdbc.sql("select value from server_key where name = :name")
                .param("name", name)
                .query(byte[].class)
                .single();
    }
}
