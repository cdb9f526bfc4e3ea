package dev.plumb.application.access;

import dev.plumb.domain.access.UserId;
import java.io.Serializable;
import java.security.Principal;

/** What a session knows of its user: the number alone, never role, team or state. */
public record SignedInUser(long number) implements Principal, Serializable {

    public SignedInUser(UserId id) {
        this(id.value());
    }

    public UserId id() {
        return new UserId(number);
    }

    @Override
    public String getName() {
        return Long.toString(number);
    }
}
