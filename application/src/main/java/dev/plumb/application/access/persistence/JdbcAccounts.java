package dev.plumb.application.access.persistence;

import dev.plumb.application.shared.persistence.Stored;
import dev.plumb.domain.access.Account;
import dev.plumb.domain.access.Accounts;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.access.User;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.shared.NotFound;
import dev.plumb.domain.shared.RuleViolation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Accounts in the table {@code app_user}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcAccounts implements Accounts {

    private final JdbcClient jdbc;

    JdbcAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Account> find(UserId id) {
        return find(id, "");
    }

    @Override
    public Optional<Account> lock(UserId id) {
        return find(id, "for update");
    }

    @Override
    public Optional<Account> hold(UserId id) {
        return find(id, "lock in share mode");
    }

    private Optional<Account> find(UserId id, String lock) {
        return jdbc.sql(
                        "select u.*, %s from app_user u where u.id = :id %s"
                                .formatted(UserMapper.STATE, lock))
                .param("id", id.value())
                .query(JdbcAccounts::account)
                .optional();
    }

    @Override
    public Set<UserId> lockAdmins() {
        return new LinkedHashSet<>(
                jdbc.sql(
                                """
                                select id from app_user
                                where role = 'ADMIN' and active and password_hash is not null
                                order by id for update\
                                """)
                        .query((row, _) -> new UserId(row.getLong("id")))
                        .list());
    }

    @Override
    public void save(User user) {
        TeamId team = user.team();
        if (team != null && !Stored.has(jdbc, "team", team.value())) {
            throw new NotFound(team);
        }
        try {
            update(user, team);
        } catch (DuplicateKeyException taken) {
            throw new RuleViolation("user.email-taken");
        }
    }

    private void update(User user, @Nullable TeamId team) {
        jdbc.sql(
                        """
                        update app_user set
                          name = :name, email = :email, role = :role, team_id = :team,
                          language = :language, zone = :zone, color_scheme = :colors
                        where id = :id\
                        """)
                .param("id", user.id().value())
                .param("name", user.name())
                .param("email", user.email().normalized())
                .param("role", user.role().name())
                .param("team", team == null ? null : team.value())
                .param("language", user.language().toLanguageTag())
                .param("zone", user.zone().getId())
                .param("colors", user.colorScheme().name())
                .update();
    }

    @Override
    public void setActive(UserId id, boolean active) {
        jdbc.sql("update app_user set active = :active where id = :id")
                .param("id", id.value())
                .param("active", active)
                .update();
    }

    @Override
    public void setPassword(UserId id, String passwordHash) {
        jdbc.sql("update app_user set password_hash = :hash where id = :id")
                .param("id", id.value())
                .param("hash", passwordHash)
                .update();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(UserMapper.read(row), UserMapper.state(row));
    }
}
