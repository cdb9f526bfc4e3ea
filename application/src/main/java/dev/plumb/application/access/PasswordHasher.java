package dev.plumb.application.access;

import dev.plumb.domain.shared.RuleViolation;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id with the parameters that OWASP recommends: 19 MiB, two passes. No more passwords are
 * hashed at once than there are processors, or two; the others wait, and take no memory.
 */
@Component
public class PasswordHasher {

    private static final String KIND = "argon2";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Semaphore places =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);
    private final PasswordEncoder encoder = encoder();
    private final String nobodysHash = encoder.encode("nobody");

    private static PasswordEncoder encoder() {
        PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
        var encoder = new DelegatingPasswordEncoder(KIND, Map.of(KIND, argon2));
        // hashes that do not say their kind are of the first one there was
        encoder.setDefaultPasswordEncoderForMatches(argon2);
        return encoder;
    }

    /**
     * @throws RuleViolation {@code password.busy} if too many others wait
     */
    public String hash(CharSequence password) {
        return inTurn(() -> encoder.encode(password));
    }

    /**
     * @throws RuleViolation {@code password.busy} if too many others wait
     */
    public boolean matches(CharSequence password, String hash) {
        return inTurn(() -> encoder.matches(password, hash));
    }

    /** Whether it was made with weaker parameters than hashes are today. */
    boolean isOutdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    /** What an unknown e-mail is compared with, so that it answers no faster than a known one. */
    String nobodysHash() {
        return nobodysHash;
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw busy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private static RuleViolation busy() {
        return new RuleViolation("password.busy");
    }
}
