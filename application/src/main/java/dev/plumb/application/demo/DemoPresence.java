package dev.plumb.application.demo;

import dev.plumb.application.shared.DemoMode;
import dev.plumb.domain.access.Users;
import dev.plumb.domain.shared.EmailAddress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Whether the database holds the demo, so that its sign-ins lead somewhere. */
@Component
public class DemoPresence {

    private static final EmailAddress SOMEBODY = new EmailAddress("rep2@example.com");

    private final DemoMode mode;
    private final Users users;
    private final TransactionOperations transaction;

    DemoPresence(DemoMode mode, Users users, TransactionOperations transaction) {
        this.mode = mode;
        this.users = users;
        this.transaction = transaction;
    }

    public boolean isShown() {
        return mode.enabled()
                && Boolean.TRUE.equals(
                        transaction.execute(_ -> users.credentials(SOMEBODY).isPresent()));
    }
}
