package dev.plumb.application.access.persistence;

import dev.plumb.application.shared.persistence.Utc;
import dev.plumb.domain.access.SignIns;
import dev.plumb.domain.access.UserId;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sign-ins in the table {@code app_user}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcSignIns implements SignIns {

    private final JdbcClient jdbc;

    JdbcSignIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(UserId user, Instant at) {
        jdbc.sql("update app_user set last_sign_in_at = :at where id = :id")
                .param("id", user.value())
                .param("at", Utc.column(at))
                .update();
    }

    @Override
    public boolean replaceHash(UserId user, String from, String to) {
        return jdbc.sql(
                                """
                                update app_user set password_hash = :to
                                where id = :id and password_hash = :from and active\
                                """)
                        .param("id", user.value())
                        .param("from", from)
                        .param("to", to)
                        .update()
                == 1;
    }
}
