package dev.plumb.domain.contacts;

import dev.plumb.domain.access.Actor;
import java.util.Optional;

/** All people. */
public interface People {

    PersonId nextId();

    void add(Person person);

    /** Empty also for one whom the reader may not see. */
    Optional<Person> find(PersonId id, Actor reader);
}
