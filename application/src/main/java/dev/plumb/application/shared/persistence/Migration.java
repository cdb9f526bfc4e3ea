package dev.plumb.application.shared.persistence;

import dev.plumb.application.shared.StartupProblem;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.UpdateSummaryEnum;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import liquibase.ui.UIServiceEnum;

/**
 * Brings the tables up to date, unless a newer program has been at them. Each change can be begun
 * again where it was cut off, as the database commits a table at once.
 */
class Migration extends SpringLiquibase {

    Migration(DataSource dataSource) {
        setDataSource(dataSource);
        setChangeLog("classpath:db/changelog/changelog.yaml");
        setAnalyticsEnabled(false);
        setShowSummary(UpdateSummaryEnum.OFF);
        setUiService(UIServiceEnum.LOGGER);
    }

    @Override
    public void afterPropertiesSet() throws LiquibaseException {
        if (TablesPresent.areForeign(getDataSource())) {
            throw new StartupProblem(
                    "The database holds tables that Plumb did not make: give Plumb an empty one by PLUMB_DB_URL; nothing was changed.");
        }
        super.afterPropertiesSet();
    }

    @Override
    protected void performUpdate(Liquibase liquibase) throws LiquibaseException {
        var unknown = liquibase.listUnexpectedChangeSets(new Contexts(), new LabelExpression());
        if (!unknown.isEmpty()) {
            throw new StartupProblem(
                    "The database was written by a newer Plumb (it holds the change %s): start that version or a later one; nothing was changed."
                            .formatted(unknown.iterator().next().getId()));
        }
        DefaultCollation.set((JdbcConnection) liquibase.getDatabase().getConnection());
        super.performUpdate(liquibase);
    }
}
