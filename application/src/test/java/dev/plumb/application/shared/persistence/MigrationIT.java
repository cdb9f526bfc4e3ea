package dev.plumb.application.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumb.application.shared.StartupProblem;
import liquibase.exception.LiquibaseException;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class MigrationIT {

    private final TestSchema schema = TestServer.running().freshSchema();
    private final DriverManagerDataSource dataSource =
            new DriverManagerDataSource(schema.url(), schema.user(), schema.password());
    private final JdbcClient jdbc = JdbcClient.create(dataSource);

    @Test
    void a_database_that_a_newer_program_has_changed_is_refused_and_left_as_it_is()
            throws Exception {
        migrate();
        migrate();
        jdbc.sql(
                        """
                        insert into DATABASECHANGELOG
                        (id, author, filename, dateexecuted, orderexecuted, exectype)
                        values ('9999-future', 'plumb', 'db/changelog/9999-future.sql', now(), 9999, 'EXECUTED')
                        """)
                .update();
        jdbc.sql("delete from DATABASECHANGELOG where orderexecuted = 1").update();
        var before = changes();

        assertThatThrownBy(this::migrate)
                .hasCauseInstanceOf(StartupProblem.class)
                .hasMessageContaining("newer Plumb")
                .hasMessageContaining("9999-future");
        assertThat(changes()).isEqualTo(before);
    }

    @Test
    void text_is_compared_without_accents_where_a_table_says_nothing() throws Exception {
        jdbc.sql("alter database character set latin1").update();
        migrate();
        assertThat(jdbc.sql("select @@collation_database").query(String.class).single())
                .isEqualTo(DefaultCollation.NAME);
    }

    private void migrate() throws LiquibaseException {
        var migration = new Migration(dataSource);
        migration.setResourceLoader(new DefaultResourceLoader());
        migration.afterPropertiesSet();
    }

    private int changes() {
        return jdbc.sql("select count(*) from DATABASECHANGELOG").query(Integer.class).single();
    }
}
