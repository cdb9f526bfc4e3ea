package dev.plumb.application.setup;

import dev.plumb.application.access.SecretToken;
import dev.plumb.application.shared.DatabaseOutOfReach;
import dev.plumb.domain.access.Setup;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The secret that lets somebody begin a company: a new one at each start, told in the log alone,
 * and worth nothing once there is an admin.
 */
@Component
public class SetupLink {

    private final AtomicReference<@Nullable SecretToken> secret = new AtomicReference<>();
    private final Setup setup;
    private final TransactionOperations transaction;

    SetupLink(Setup setup, TransactionOperations transaction) {
        this.setup = setup;
        this.transaction = transaction;
    }

    void open() {
        secret.set(SecretToken.random());
    }

    void close() {
        secret.set(null);
    }

    /** Empty where there is nothing to begin. */
    public Optional<SecretToken> secret() {
        return Optional.ofNullable(secret.get());
    }

    /**
     * Whether there is a secret, and no admin yet; without a secret the database is not asked.
     *
     * @throws DatabaseOutOfReach if it does not answer
     */
    public boolean isOpen() {
        return secret().isPresent() && !isDone();
    }

    /**
     * Whether that is the secret, and there is no admin yet.
     *
     * @throws DatabaseOutOfReach if the database does not answer
     */
    public boolean opens(String token) {
        return secret().filter(known -> isSame(known.value(), token)).isPresent() && !isDone();
    }

    private boolean isDone() {
        try {
            return transaction.execute(_ -> setup.isDone());
        } catch (DataAccessException | TransactionException outage) {
            throw new DatabaseOutOfReach(outage);
        }
    }

    private static boolean isSame(String known, String token) {
        return MessageDigest.isEqual(
                known.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
