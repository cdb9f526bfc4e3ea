package dev.plumb.application.access;

import dev.plumb.application.shared.Time;
import dev.plumb.domain.access.Account;
import dev.plumb.domain.access.Accounts;
import dev.plumb.domain.access.Links;
import dev.plumb.domain.access.User;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.UserState;
import dev.plumb.domain.shared.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Makes one-time links, and opens them as long as they hold. */
@Component
class OneTimeLinks {

    static final Duration INVITATION_HOLDS = Duration.ofDays(7);
    static final Duration PASSWORD_LINK_HOLDS = Duration.ofHours(24);

    private final Links links;
    private final Accounts accounts;
    private final Time time;

    OneTimeLinks(Links links, Accounts accounts, Time time) {
        this.links = links;
        this.accounts = accounts;
        this.time = time;
    }

    /** Whatever link that person had leads nowhere from now on. */
    OneTimeLink make(UserId user, UserState state) {
        boolean invitation = state == UserState.INVITED;
        SecretToken token = SecretToken.random();
        Instant expiresAt = time.now().plus(invitation ? INVITATION_HOLDS : PASSWORD_LINK_HOLDS);
        links.put(user, token.hash(), expiresAt);
        return new OneTimeLink(user, invitation, token, expiresAt);
    }

    /**
     * Whose it is.
     *
     * @param state what that person must be in
     * @throws RuleViolation {@code link.dead} for what is unknown, used, replaced or expired
     */
    User owner(SecretToken token, UserState state) {
        return accounts.find(owner(token))
                .filter(account -> account.state() == state)
                .orElseThrow(OneTimeLinks::dead)
                .user();
    }

    /** As {@link #owner}; nobody else opens it until this transaction has ended. */
    User open(SecretToken token, UserState state) {
        UserId owner = owner(token);
        Account account = accounts.lock(owner).orElseThrow(OneTimeLinks::dead);
        if (account.state() != state || !owner(token).equals(owner)) {
            throw dead();
        }
        return account.user();
    }

    /** Lets a link lead nowhere from now on. */
    void close(UserId owner) {
        links.remove(owner);
    }

    private UserId owner(SecretToken token) {
        return links.find(token.hash(), time.now()).orElseThrow(OneTimeLinks::dead);
    }

    private static RuleViolation dead() {
        return new RuleViolation("link.dead");
    }
}
