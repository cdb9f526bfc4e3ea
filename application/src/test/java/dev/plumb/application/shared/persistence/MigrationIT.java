package dev.plumb.application.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumb.application.shared.StartupProblem;
import java.util.List;
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
        jdbc.sql("alter database character set latin1").update();
        var before = changes();

        assertThatThrownBy(this::migrate)
                .hasCauseInstanceOf(StartupProblem.class)
                .hasMessageContaining("newer Plumb")
                .hasMessageContaining("9999-future");
        assertThat(changes()).isEqualTo(before);
        assertThat(collation()).startsWith("latin1");
    }

    @Test
    void a_migration_that_was_killed_goes_on_at_the_next_start() throws Exception {
        migrate();
        int complete = changes();
        List<String> tables = tables();
        jdbc.sql("delete from DATABASECHANGELOG where orderexecuted >= 4").update();
        for (String lost :
                List.of(
                        "table field_change",
                        "table operation",
                        "table note",
                        "table activity",
                        "sequence note_seq",
                        "table opportunity_label")) {
            jdbc.sql("drop " + lost).update();
        }
        migrate();
        assertThat(changes()).isEqualTo(complete);
        assertThat(tables()).isEqualTo(tables);
    }

    @Test
    void tables_of_another_program_are_refused_and_left_as_they_are() {
        jdbc.sql("create table person (name int)").update();
        assertThatThrownBy(this::migrate)
                .isInstanceOf(StartupProblem.class)
                .hasMessageContaining("tables that Plumb did not make");
        assertThat(tables()).containsExactly("person");
    }

    @Test
    void text_is_compared_without_accents_where_a_table_says_nothing() throws Exception {
        jdbc.sql("alter database character set latin1").update();
        migrate();
        assertThat(collation()).isEqualTo(DefaultCollation.NAME);
        assertThat(
                        jdbc.sql(
                                        """
                                        select collation_name from information_schema.columns
                                        where table_schema = database() and table_name = 'team' and column_name = 'name'
                                        """)
                                .query(String.class)
                                .single())
                .isEqualTo(DefaultCollation.NAME);
    }

    private String collation() {
        return jdbc.sql("select @@collation_database").query(String.class).single();
    }

    private List<String> tables() {
        return jdbc.sql(
                        "select table_name from information_schema.tables where table_schema = database() order by 1")
                .query(String.class)
                .list();
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
