package dev.plumb.application.setup;

import dev.plumb.application.demo.DemoCompany;
import dev.plumb.application.shared.DemoMode;
import dev.plumb.application.shared.StartupProblem;
import dev.plumb.domain.access.Users;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Fills an empty database, all or nothing, before anybody is let in. */
@Component
class FirstStart implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(FirstStart.class);

    private final Users users;
    private final DemoMode demoMode;
    private final DemoCompany demo;
    private final FirstAdmin firstAdmin;
    private final TransactionOperations transaction;
    private volatile boolean running;

    FirstStart(
            Users users,
            DemoMode demoMode,
            DemoCompany demo,
            FirstAdmin firstAdmin,
            TransactionOperations transaction) {
        this.users = users;
        this.demoMode = demoMode;
        this.demo = demo;
        this.firstAdmin = firstAdmin;
        this.transaction = transaction;
    }

    /**
     * @throws StartupProblem if the database is empty and nobody said how to begin
     */
    @Override
    public void start() {
        transaction.executeWithoutResult(status -> {
            if (users.isEmpty()) {
                begin();
            }
        });
        running = true;
    }

    private void begin() {
        if (demoMode.enabled()) {
            log.info("Loading the demo");
            demo.load();
        } else if (firstAdmin.isConfigured()) {
            firstAdmin.letIn();
        } else {
            throw new StartupProblem(
                    "The database is empty: set PLUMB_ADMIN_EMAIL and PLUMB_ADMIN_PASSWORD"
                            + " (or PLUMB_ADMIN_PASSWORD_FILE) for a first admin, or PLUMB_DEMO=true to look around.");
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which starts last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
