package dev.plumb.domain.contacts;

import dev.plumb.domain.access.Actor;

/** All people. */
public interface People {

    PersonId nextId();

    void add(Person person);

    /** Whether that person is there; not for a reader who may not see him. */
    boolean has(PersonId id, Actor reader);
}
