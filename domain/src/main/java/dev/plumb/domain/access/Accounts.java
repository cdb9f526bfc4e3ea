package dev.plumb.domain.access;

import java.util.Optional;
import java.util.Set;

/** All users again, also those who cannot sign in. */
public interface Accounts {

    Optional<Account> find(UserId id);

    /** Finds a user; whoever else finds that one so waits until this transaction has ended. */
    Optional<Account> lock(UserId id);

    /** Finds a user, who stays so until this transaction has ended; others may hold the same. */
    Optional<Account> hold(UserId id);

    /** The admins who can sign in; whoever else asks waits until this transaction has ended. */
    Set<UserId> lockAdmins();

    /** Saves everything but the state and the password of one who was locked. */
    void save(User user);

    void setActive(UserId id, boolean active);

    void setPassword(UserId id, String passwordHash);
}
