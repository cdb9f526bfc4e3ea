package dev.plumb.domain.access;

/** Where the company's session limits are kept. */
public interface SessionSettings {

    /** The default until there is a company. */
    SessionLimits limits();

    void save(SessionLimits limits);
}
