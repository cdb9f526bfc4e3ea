package dev.plumb.application.access.persistence;

import dev.plumb.domain.access.CompanyConventions;
import dev.plumb.domain.access.Conventions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Conventions in the one row of the table {@code company}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcConventions implements CompanyConventions {

    private final JdbcClient jdbc;

    JdbcConventions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Conventions lock() {
        return jdbc.sql("select week_start, single_keys from company where id = 1 for update")
                .query((row, _) -> read(row))
                .optional()
                .orElse(Conventions.DEFAULT);
    }

    @Override
    public void save(Conventions conventions) {
        jdbc.sql("update company set week_start = :start, single_keys = :keys where id = 1")
                .param("start", conventions.weekStart().name())
                .param("keys", conventions.singleKeys())
                .update();
    }

    /** The default where a row has none, as there is no company yet. */
    static Conventions read(ResultSet row) throws SQLException {
        String start = row.getString("week_start");
        return start == null
                ? Conventions.DEFAULT
                : new Conventions(DayOfWeek.valueOf(start), row.getBoolean("single_keys"));
    }
}
