package dev.plumb.application.access;

import dev.plumb.application.shared.Time;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.AuditEntry;
import dev.plumb.domain.access.AuditLog;
import dev.plumb.domain.access.AuditSubject;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.shared.Change;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes to the audit log, in the transaction that is running: what fails is not told of. */
@Component
public class Audit {

    private final CurrentActor currentActor;
    private final AuditLog log;
    private final Time time;

    Audit(CurrentActor currentActor, AuditLog log, Time time) {
        this.currentActor = currentActor;
        this.log = log;
        this.time = time;
    }

    /** What the current actor did; values that did not change are left out. */
    public void record(AuditAct act, AuditSubject subject, Change... changes) {
        record(act, subject, Arrays.asList(changes));
    }

    public void record(AuditAct act, AuditSubject subject, List<Change> changes) {
        recordOf(currentActor.id().orElse(null), act, subject, changes);
    }

    /**
     * @param actor null where nobody is signed in
     */
    public void recordOf(
            @Nullable UserId actor, AuditAct act, AuditSubject subject, Change... changes) {
        recordOf(actor, act, subject, Arrays.asList(changes));
    }

    private void recordOf(
            @Nullable UserId actor, AuditAct act, AuditSubject subject, List<Change> changes) {
        List<Change> differing =
                changes.stream()
                        .filter(change -> !Objects.equals(change.before(), change.after()))
                        .toList();
        log.add(new AuditEntry(time.now(), act, actor, subject, differing));
    }
}
