package dev.plumb.ui.security;

import java.io.Serializable;
import java.time.Duration;

/**
 * An attempt to sign in that failed, kept in the session until the form has told so.
 *
 * @param remember whether the browser was to be remembered
 */
record FailedSignIn(String email, boolean remember, Reason reason) implements Serializable {

    /** Why it failed. */
    sealed interface Reason extends Serializable {}

    /** No such user and password; which of them is never said. */
    record Wrong() implements Reason {}

    /**
     * @param pause until the next attempt is let through
     */
    record TooMany(Duration pause) implements Reason {}

    /** The form was older than its session. */
    record Expired() implements Reason {}

    /** The database did not answer. */
    record Outage() implements Reason {}
}
