package dev.plumb.application.access.persistence;

import dev.plumb.application.shared.persistence.Stored;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.access.User;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.Users;
import dev.plumb.domain.shared.EmailAddress;
import dev.plumb.domain.shared.NotFound;
import dev.plumb.domain.shared.RuleViolation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Users in the table {@code app_user}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcUsers implements Users {

    private final JdbcClient jdbc;

    JdbcUsers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public UserId nextId() {
        return new UserId(jdbc.sql("select next value for user_seq").query(Long.class).single());
    }

    @Override
    public void add(User user, String passwordHash) {
        addWith(user, passwordHash);
    }

    @Override
    public void invite(User user) {
        addWith(user, null);
    }

    private void addWith(User user, @Nullable String passwordHash) {
        TeamId team = user.team();
        if (team != null && !Stored.has(jdbc, "team", team.value())) {
            throw new NotFound(team);
        }
        try {
            insert(user, passwordHash);
        } catch (DuplicateKeyException cause) {
            throw isTaken(user.email()) ? new RuleViolation("user.email-taken") : cause;
        }
    }

    /** Read afresh, also what somebody else committed just now. */
    private boolean isTaken(EmailAddress email) {
        return jdbc.sql("select exists (select 1 from app_user where email = :email)")
                .param("email", email.normalized())
                .query(Boolean.class)
                .single();
    }

    private void insert(User user, @Nullable String passwordHash) {
        TeamId team = user.team();
        jdbc.sql(
                        """
                        insert into app_user
                          (id, name, email, password_hash, role, team_id, language, zone, color_scheme)
                        values
                          (:id, :name, :email, :hash, :role, :team, :language, :zone, :colors)\
                        """)
                .param("id", user.id().value())
                .param("name", user.name())
                .param("email", user.email().normalized())
                .param("hash", passwordHash)
                .param("role", user.role().name())
                .param("team", team == null ? null : team.value())
                .param("language", user.language().toLanguageTag())
                .param("zone", user.zone().getId())
                .param("colors", user.colorScheme().name())
                .update();
    }

    @Override
    public Optional<User> find(UserId id) {
        return jdbc.sql(
                        """
                        select id, name, email, role, team_id, language, zone, color_scheme
                        from app_user where id = :id and active\
                        """)
                .param("id", id.value())
                .query((row, _) -> UserMapper.read(row))
                .optional();
    }

    @Override
    public void putInTeam(UserId user, @Nullable TeamId team) {
        if (team != null && !Stored.has(jdbc, "team", team.value())) {
            throw new NotFound(team);
        }
        jdbc.sql("update app_user set team_id = :team where id = :id")
                .param("id", user.value())
                .param("team", team == null ? null : team.value())
                .update();
    }

    @Override
    public boolean isEmpty() {
        return jdbc.sql("select not exists (select 1 from app_user)").query(Boolean.class).single();
    }

    @Override
    public Optional<Credentials> credentials(EmailAddress email) {
        return jdbc.sql(
                        """
                        select id, password_hash from app_user
                        where email = :email and active and password_hash is not null\
                        """)
                .param("email", email.normalized())
                .query((row, _) ->
                        new Credentials(
                                new UserId(row.getLong("id")), row.getString("password_hash")))
                .optional();
    }
}
