package dev.plumb.domain.access;

/** Where the company's session limits are kept. */
public interface SessionSettings {

    /** The default until there is a company. */
    SessionLimits limits();

    /** As {@link #limits}; nobody else changes them until this transaction has ended. */
    SessionLimits lock();

    void save(SessionLimits limits);
}
