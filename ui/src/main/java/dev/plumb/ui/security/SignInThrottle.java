package dev.plumb.ui.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Counts attempts to sign in, by account and address together, and by address alone. */
@Component
class SignInThrottle {

    static final int PER_ACCOUNT = 10;
    static final int PER_ADDRESS = 50;
    static final Duration PERIOD = Duration.ofMinutes(5);

    private static final int REMEMBERED = 50_000;

    private final Cache<Account, Bucket> accounts = cache();
    private final Cache<String, Bucket> addresses = cache();

    /**
     * Counts one attempt.
     *
     * @throws TooManyAttempts if it is one too many
     */
    void admit(String email, String address) {
        take(addresses.get(address, _ -> bucket(PER_ADDRESS)));
        take(
                accounts.get(
                        new Account(email.toLowerCase(Locale.ROOT), address),
                        _ -> bucket(PER_ACCOUNT)));
    }

    /** Gives back what {@link #admit} has counted: it was the right password. */
    void succeeded(String email, String address) {
        addresses.get(address, _ -> bucket(PER_ADDRESS)).addTokens(1);
        accounts.get(account(email, address), _ -> bucket(PER_ACCOUNT)).addTokens(1);
    }

    private static Account account(String email, String address) {
        return new Account(email.toLowerCase(Locale.ROOT), address);
    }

    private static void take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyAttempts(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private static Bucket bucket(int attempts) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(attempts).refillIntervally(attempts, PERIOD))
                .build();
    }

    private static <K> Cache<K, Bucket> cache() {
        return Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(PERIOD.multipliedBy(2))
                .build();
    }

    private record Account(String email, String address) {}
}
