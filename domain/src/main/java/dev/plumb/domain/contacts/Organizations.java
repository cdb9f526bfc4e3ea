package dev.plumb.domain.contacts;

import dev.plumb.domain.access.Actor;
import java.util.Optional;

/** All organizations. */
public interface Organizations {

    OrganizationId nextId();

    void add(Organization organization);

    /** Empty also for one that the reader may not see. */
    Optional<Organization> find(OrganizationId id, Actor reader);
}
