package dev.plumb.application.access;

import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.AuditSubject;
import dev.plumb.domain.access.AuditSubject.Kind;
import dev.plumb.domain.access.NotPermitted;
import dev.plumb.domain.shared.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what somebody was not permitted; in a transaction of its own, as the act has none.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class Refusals {

    private final Audit audit;

    Refusals(Audit audit) {
        this.audit = audit;
    }

    /**
     * @param act the simple name of the use case or query
     */
    void record(NotPermitted refusal, String act, @Nullable Object[] arguments) {
        audit.record(
                AuditAct.REFUSED,
                ItemOfCommand.in(arguments).orElseGet(() -> AuditSubject.named(Kind.ACT, act)),
                new Change("act", null, act),
                new Change("permission", null, refusal.permission().name()));
    }

    /**
     * @param address of the page, without a slash in front
     */
    public void recordPage(String address) {
        audit.record(AuditAct.REFUSED, AuditSubject.named(Kind.PAGE, address));
    }
}
