package dev.plumb.domain.access;

import dev.plumb.domain.shared.RuleViolation;
import java.time.Instant;

/** The beginning of a company, which happens once. */
public interface Setup {

    boolean isDone();

    /**
     * @throws RuleViolation {@code setup.done}, also for one of two at once
     */
    void close(Instant now);
}
