package dev.plumb.application.access.persistence;

import dev.plumb.application.shared.persistence.Utc;
import dev.plumb.domain.access.Setup;
import dev.plumb.domain.shared.RuleViolation;
import java.time.Instant;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The beginning, as the one row that the table {@code setup} can have. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcSetup implements Setup {

    private final JdbcClient jdbc;

    JdbcSetup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isDone() {
        return jdbc.sql(
                        """
                        select exists (select 1 from setup) or exists (select 1 from app_user)\
                        """)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void close(Instant now) {
        if (isDone()) {
            throw new RuleViolation("setup.done");
        }
        try {
            jdbc.sql("insert into setup (id, done_at) values (1, :now)")
                    .param("now", Utc.column(now))
                    .update();
        } catch (DuplicateKeyException somebodyWasFirst) {
            throw new RuleViolation("setup.done");
        }
    }
}
