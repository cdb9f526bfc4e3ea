package dev.plumb.ui.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.plumb.domain.shared.EmailAddress;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Counts attempts to sign in: by address; by account and address together; and, more patiently, by
 * account from wherever, so that many addresses together cannot go on for ever. A browser in which
 * the account signed in before is counted by itself, so that no stranger can keep its owner out.
 */
@Component
class SignInThrottle {

    static final int PER_ACCOUNT_AND_ADDRESS = 10;
    static final int PER_KNOWN_BROWSER = 10;
    static final int PER_ADDRESS = 50;
    static final int PER_ACCOUNT = 100;
    static final Duration PERIOD = Duration.ofMinutes(5);

    private static final int REMEMBERED = 50_000;

    private final Cache<String, Bucket> browsers = cache();
    private final Cache<String, Bucket> addresses = cache();
    private final Cache<String, Bucket> pairs = cache();
    private final Cache<String, Bucket> accounts = cache();

    /**
     * Counts one attempt; a known browser that tried too often is counted as a stranger.
     *
     * @throws TooManyAttempts if it is one too many
     */
    void admit(String email, SignInAttempt attempt) {
        if (!attempt.browser().isEmpty() && browser(attempt).tryConsume(1)) {
            return;
        }
        strangers(email, attempt).forEach(SignInThrottle::take);
    }

    /** Gives back what {@link #admit} has counted: it was the right password. */
    void succeeded(String email, SignInAttempt attempt) {
        if (attempt.browser().isEmpty()) {
            strangers(email, attempt).forEach(bucket -> bucket.addTokens(1));
        } else {
            browser(attempt).addTokens(1);
        }
    }

    private Bucket browser(SignInAttempt attempt) {
        return browsers.get(attempt.browser(), _ -> bucket(PER_KNOWN_BROWSER));
    }

    private Stream<Bucket> strangers(String email, SignInAttempt attempt) {
        String account = account(email);
        String network = Network.of(attempt.address());
        return List.of(
                addresses.get(network, _ -> bucket(PER_ADDRESS)),
                pairs.get(network + " " + account, _ -> bucket(PER_ACCOUNT_AND_ADDRESS)),
                accounts.get(account, _ -> bucket(PER_ACCOUNT)))
                .stream();
    }

    /** Empty for what is too long to be an e-mail. */
    private static String account(String email) {
        return email.length() > EmailAddress.MAX_LENGTH ? "" : email.toLowerCase(Locale.ROOT);
    }

    private static void take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyAttempts(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    static Bucket bucket(int attempts) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(attempts).refillIntervally(attempts, PERIOD))
                .build();
    }

    static <K> Cache<K, Bucket> cache() {
        return Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(PERIOD.multipliedBy(2))
                .build();
    }
}
