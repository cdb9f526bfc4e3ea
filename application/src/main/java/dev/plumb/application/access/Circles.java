package dev.plumb.application.access;

import dev.plumb.domain.access.UserId;
import java.util.Optional;

/** Who may see or change what somebody owns; what a refusal is explained by. */
public interface Circles {

    /** Empty where there is no such user; deactivated people are left out around the owner. */
    Optional<Circle> around(UserId owner);
}
