package dev.plumb.ui.security;

import com.github.benmanes.caffeine.cache.Cache;
import dev.plumb.application.access.PasswordAttempts;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.shared.RuleViolation;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Counts wrong passwords in the open pages of a user, apart from what strangers try. */
@Component
class PasswordThrottle implements PasswordAttempts {

    static final int PER_USER = 10;

    private final Cache<UserId, Bucket> users = SignInThrottle.cache();

    @Override
    public void admit(UserId user) {
        var probe = bucket(user).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            Duration pause = Duration.ofNanos(probe.getNanosToWaitForRefill());
            throw new RuleViolation("password.too-many", pause.plusSeconds(59).toMinutes());
        }
    }

    @Override
    public void succeeded(UserId user) {
        bucket(user).addTokens(1);
    }

    private Bucket bucket(UserId user) {
        return users.get(user, _ -> SignInThrottle.bucket(PER_USER));
    }
}
