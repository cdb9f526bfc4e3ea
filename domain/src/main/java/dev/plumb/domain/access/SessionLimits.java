package dev.plumb.domain.access;

import dev.plumb.domain.shared.RuleViolation;
import java.time.Duration;
import java.time.Instant;

/**
 * How long people stay signed in.
 *
 * @param idleHours a session ends when nobody did anything in it for that long
 * @param longestDays a session ends after that long, whatever is done in it
 * @param rememberedDays a browser may keep its user signed in for that long; none for never
 */
public record SessionLimits(int idleHours, int longestDays, int rememberedDays) {

    public static final int MAX_IDLE_HOURS = 168;
    public static final int MAX_LONGEST_DAYS = 90;
    public static final int MAX_REMEMBERED_DAYS = 365;

    public static final SessionLimits DEFAULT = new SessionLimits(12, 7, 30);

    public SessionLimits {
        if (idleHours < 1 || idleHours > MAX_IDLE_HOURS) {
            throw new RuleViolation("session.idle", 1, MAX_IDLE_HOURS);
        }
        if (longestDays < 1 || longestDays > MAX_LONGEST_DAYS) {
            throw new RuleViolation("session.longest", 1, MAX_LONGEST_DAYS);
        }
        if (rememberedDays < 0 || rememberedDays > MAX_REMEMBERED_DAYS) {
            throw new RuleViolation("session.remembered", 0, MAX_REMEMBERED_DAYS);
        }
    }

    public Duration idle() {
        return Duration.ofHours(idleHours);
    }

    public Duration remembered() {
        return Duration.ofDays(rememberedDays);
    }

    public boolean remembers() {
        return rememberedDays > 0;
    }

    public boolean isIdle(Instant lastSeen, Instant now) {
        return !now.isBefore(lastSeen.plus(idle()));
    }

    public boolean isTooLong(Instant since, Instant now) {
        return !now.isBefore(since.plus(Duration.ofDays(longestDays)));
    }
}
