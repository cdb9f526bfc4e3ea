package dev.plumb.domain.access;

import dev.plumb.domain.shared.EmailAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All users. */
public interface Users {

    UserId nextId();

    /**
     * @throws dev.plumb.domain.shared.RuleViolation {@code user.email-taken}
     */
    void add(User user, String passwordHash);

    /**
     * Adds somebody who has no password yet.
     *
     * @throws dev.plumb.domain.shared.RuleViolation {@code user.email-taken}
     */
    void invite(User user);

    /** Empty also for one who was deactivated. */
    Optional<User> find(UserId id);

    /**
     * @param team null for none
     */
    void putInTeam(UserId user, @Nullable TeamId team);

    boolean isEmpty();

    /** What sign-in compares a password with; empty for whoever is not {@link UserState#ACTIVE}. */
    Optional<Credentials> credentials(EmailAddress email);

    /** A user with the hash of the password. */
    record Credentials(UserId id, String passwordHash) {}
}
