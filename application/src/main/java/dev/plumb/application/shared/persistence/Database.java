package dev.plumb.application.shared.persistence;

import dev.plumb.application.shared.DataLocation;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The database in use, and how it is reached; closing it stops what this program started. */
sealed interface Database extends JdbcConnectionDetails, AutoCloseable
        permits EmbeddedMariaDb, ExternalMariaDb {

    DataLocation location();

    /** The first start is over: tables and data are complete. */
    void keepFromNowOn();

    @Override
    void close();
}
