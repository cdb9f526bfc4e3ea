package dev.plumb.application.access;

import dev.plumb.application.shared.Query;
import dev.plumb.domain.access.SessionLimits;
import dev.plumb.domain.access.SessionSettings;

/** How long people stay signed in now; no secret, and asked before anybody is signed in. */
@Query
public class CurrentSessionLimits {

    private final SessionSettings settings;

    CurrentSessionLimits(SessionSettings settings) {
        this.settings = settings;
    }

    public SessionLimits get() {
        return settings.limits();
    }
}
