package dev.plumb.application.shared;

/** The database does not answer; nothing was saved, and nothing was lost. */
public final class DatabaseOutOfReach extends RuntimeException {

    public DatabaseOutOfReach(Throwable cause) {
        super(cause);
    }
}
