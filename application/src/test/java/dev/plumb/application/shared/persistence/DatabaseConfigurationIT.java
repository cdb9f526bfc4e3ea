package dev.plumb.application.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class DatabaseConfigurationIT {

    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired StatementCounter counter;

    @Test
    void sessions_read_what_is_committed_in_utc_and_compare_without_accents() {
        assertThat(one("select @@tx_isolation")).isEqualTo("READ-COMMITTED");
        assertThat(one("select timediff(now(), utc_timestamp())")).isEqualTo("00:00:00");
        assertThat(one("select @@collation_database")).isEqualTo(DefaultCollation.NAME);
        assertThat(one("select @@character_set_client")).isEqualTo("utf8mb4");
    }

    @Test
    void instants_keep_their_microsecond_in_utc_whatever_the_zone_of_the_machine() {
        var before = TimeZone.getDefault();
        var instant = Instant.parse("2026-03-29T01:30:00.123456Z");
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Europe/Warsaw"));
            transaction.executeWithoutResult(_ -> assertStoredInUtc(instant));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private void assertStoredInUtc(Instant instant) {
        jdbc.sql("create temporary table moment (at datetime(6))").update();
        jdbc.sql("insert into moment values (?)")
                .param(LocalDateTime.ofInstant(instant, ZoneOffset.UTC))
                .update();
        assertThat(one("select cast(at as char) from moment"))
                .isEqualTo("2026-03-29 01:30:00.123456");
        assertThat(jdbc.sql("select at from moment").query(LocalDateTime.class).single())
                .isEqualTo(LocalDateTime.parse("2026-03-29T01:30:00.123456"));
        jdbc.sql("drop temporary table moment").update();
    }

    @Test
    void statements_are_counted() {
        counter.reset();
        one("select 1");
        one("select 2");
        assertThat(counter.count()).isEqualTo(2);
    }

    private String one(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }
}
