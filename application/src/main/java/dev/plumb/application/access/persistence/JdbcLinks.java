package dev.plumb.application.access.persistence;

import dev.plumb.application.shared.persistence.Utc;
import dev.plumb.domain.access.Links;
import dev.plumb.domain.access.UserId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Links in the table {@code user_link}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcLinks implements Links {

    private final JdbcClient jdbc;

    JdbcLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(UserId user, String tokenHash, Instant expiresAt) {
        jdbc.sql(
                        """
                        insert into user_link (user_id, token_hash, expires_at)
                        values (:user, :hash, :expires)
                        on duplicate key update token_hash = :hash, expires_at = :expires\
                        """)
                .param("user", user.value())
                .param("hash", tokenHash)
                .param("expires", Utc.column(expiresAt))
                .update();
    }

    @Override
    public Optional<UserId> find(String tokenHash, Instant now) {
        return jdbc.sql(
                        """
                        select user_id from user_link
                        where token_hash = :hash and expires_at > :now\
                        """)
                .param("hash", tokenHash)
                .param("now", Utc.column(now))
                .query((row, _) -> new UserId(row.getLong("user_id")))
                .optional();
    }

    @Override
    public void remove(UserId user) {
        jdbc.sql("delete from user_link where user_id = :user")
                .param("user", user.value())
                .update();
    }
}
