package dev.plumb.domain.shared;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Tries what a rule forbids. */
public final class Violations {

    private Violations() {}

    /** The code of the rule that was broken. */
    public static String violation(ThrowingCallable act) {
        return catchThrowableOfType(RuleViolation.class, act).code();
    }
}
