package dev.plumb.ui.security;

import org.springframework.security.core.AuthenticationException;

/** Nobody can be signed in, as the database does not answer. */
final class UnreachableUsers extends AuthenticationException {

    private static final long serialVersionUID = 1;

    UnreachableUsers(Throwable cause) {
        super("the database does not answer", cause);
    }
}
