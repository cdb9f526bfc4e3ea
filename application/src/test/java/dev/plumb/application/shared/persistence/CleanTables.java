package dev.plumb.application.shared.persistence;

import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Before each test class, brings every table of the context's schema back to what the migration
 * left there.
 */
public final class CleanTables implements BeforeAllCallback {

    private static final Map<DataSource, MigratedRows> kept = new ConcurrentHashMap<>();

    @Override
    public void beforeAll(ExtensionContext context) throws SQLException {
        var application = SpringExtension.getApplicationContext(context);
        application.getBean(Migration.class);
        var dataSource = application.getBean(DataSource.class);
        try (var connection = dataSource.getConnection()) {
            var known = kept.get(dataSource);
            if (known == null) {
                kept.put(dataSource, MigratedRows.keptFrom(connection));
            } else {
                known.restore(connection);
            }
        }
    }
}
