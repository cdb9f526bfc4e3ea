package dev.plumb.ui.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.plumb.domain.shared.EmailAddress;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Counts attempts to sign in: by address; by account and address together; and, more patiently, by
 * account from wherever, so that many addresses together cannot go on for ever. No single one can
 * keep the owner out; who has very many can, for as long as they go on.
 */
@Component
class SignInThrottle {

    static final int PER_ACCOUNT_AND_ADDRESS = 10;
    static final int PER_ADDRESS = 50;
    static final int PER_ACCOUNT = 100;
    static final Duration PERIOD = Duration.ofMinutes(5);

    private static final int REMEMBERED = 50_000;

    private final Cache<String, Bucket> addresses = cache();
    private final Cache<Pair, Bucket> pairs = cache();
    private final Cache<String, Bucket> accounts = cache();

    /**
     * Counts one attempt.
     *
     * @throws TooManyAttempts if it is one too many
     */
    void admit(String email, String address) {
        Pair pair = Pair.of(email, address);
        take(addresses.get(pair.network, _ -> bucket(PER_ADDRESS)));
        take(pairs.get(pair, _ -> bucket(PER_ACCOUNT_AND_ADDRESS)));
        take(accounts.get(pair.account, _ -> bucket(PER_ACCOUNT)));
    }

    /** Gives back what {@link #admit} has counted: it was the right password. */
    void succeeded(String email, String address) {
        Pair pair = Pair.of(email, address);
        addresses.get(pair.network, _ -> bucket(PER_ADDRESS)).addTokens(1);
        pairs.get(pair, _ -> bucket(PER_ACCOUNT_AND_ADDRESS)).addTokens(1);
        accounts.get(pair.account, _ -> bucket(PER_ACCOUNT)).addTokens(1);
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

    /**
     * @param account empty for what is too long to be an e-mail
     */
    private record Pair(String account, String network) {

        static Pair of(String email, String address) {
            return new Pair(
                    email.length() > EmailAddress.MAX_LENGTH ? "" : email.toLowerCase(Locale.ROOT),
                    Network.of(address));
        }
    }
}
