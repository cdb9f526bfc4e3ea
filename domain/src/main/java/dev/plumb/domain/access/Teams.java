package dev.plumb.domain.access;

/** All teams. */
public interface Teams {

    TeamId nextId();

    void add(Team team);

    void addManager(TeamId team, UserId manager);
}
