package dev.plumb.application.setup;

import dev.plumb.application.access.SecretToken;
import dev.plumb.domain.access.Setup;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The secret that lets somebody begin a company: a new one at each start, told in the log alone,
 * and worth nothing once there is an admin.
 */
@Component
@Transactional(readOnly = true)
public class SetupLink {

    private final AtomicReference<@Nullable SecretToken> secret = new AtomicReference<>();
    private final Setup setup;

    SetupLink(Setup setup) {
        this.setup = setup;
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

    /** Whether that is the secret, and there is no admin yet. */
    public boolean opens(String token) {
        return secret().filter(known -> isSame(known.value(), token)).isPresent()
                && !setup.isDone();
    }

    private static boolean isSame(String known, String token) {
        return MessageDigest.isEqual(
                known.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
