package dev.plumb.application.shared.persistence;

import liquibase.exception.LockException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains a migration that waited in vain for another one to end. */
class MigrationLockedAnalyzer extends AbstractFailureAnalyzer<LockException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, LockException cause) {
        return new FailureAnalysis(
                "Another Plumb is changing the tables of this database: wait until it is done; if none runs, empty the table DATABASECHANGELOGLOCK and start again.",
                null,
                cause);
    }
}
