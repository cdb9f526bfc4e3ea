package dev.plumb.domain.access;

/** What a user is to the company. */
public enum Role {
    REP,
    MANAGER,
    ADMIN
}
