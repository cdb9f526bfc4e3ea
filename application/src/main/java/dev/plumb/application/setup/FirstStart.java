package dev.plumb.application.setup;

import dev.plumb.application.demo.DemoCompany;
import dev.plumb.application.shared.DemoMode;
import dev.plumb.domain.access.Users;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Fills an empty database, all or nothing, before anybody is let in; where nobody said with what,
 * opens the link by which an admin will.
 */
@Component
class FirstStart implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(FirstStart.class);

    private final Users users;
    private final DemoMode demoMode;
    private final DemoCompany demo;
    private final FirstAdmin firstAdmin;
    private final SetupLink link;
    private final TransactionOperations transaction;
    private volatile boolean running;

    FirstStart(
            Users users,
            DemoMode demoMode,
            DemoCompany demo,
            FirstAdmin firstAdmin,
            SetupLink link,
            TransactionOperations transaction) {
        this.users = users;
        this.demoMode = demoMode;
        this.demo = demo;
        this.firstAdmin = firstAdmin;
        this.link = link;
        this.transaction = transaction;
    }

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
            link.open();
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
