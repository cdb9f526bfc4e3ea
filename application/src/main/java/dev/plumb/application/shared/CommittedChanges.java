package dev.plumb.application.shared;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Hands each change on once it is committed. */
@Component
class CommittedChanges {

    private final List<ChangeBroadcaster> broadcasters;

    CommittedChanges(List<ChangeBroadcaster> broadcasters) {
        this.broadcasters = broadcasters;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(Changed changed) {
        broadcasters.forEach(broadcaster -> broadcaster.broadcast(changed));
    }
}
