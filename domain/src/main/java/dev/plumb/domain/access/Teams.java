package dev.plumb.domain.access;

import java.util.List;
import java.util.Optional;

/** All teams. */
public interface Teams {

    TeamId nextId();

    void add(Team team);

    Optional<Team> find(TeamId id);

    /** All teams as they are now; nobody else changes the tree until this transaction has ended. */
    TeamTree lock();

    void save(Team team);

    /** Lets its members and managers go, and puts the teams below it under the one above. */
    void remove(Team team);

    /** Returns whether the user did not manage it before. */
    boolean addManager(TeamId team, UserId manager);

    /** Returns whether the user managed it. */
    boolean removeManager(TeamId team, UserId manager);

    /** The names of its members, also of those who were deactivated. */
    List<String> members(TeamId team);

    /** As {@link #members}, of its managers. */
    List<String> managers(TeamId team);

    /** What somebody manages, by name; not what is below. */
    List<Team> managedBy(UserId manager);
}
