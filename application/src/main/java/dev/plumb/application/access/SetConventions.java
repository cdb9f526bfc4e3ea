package dev.plumb.application.access;

import dev.plumb.application.shared.Changed;
import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.AuditSubject;
import dev.plumb.domain.access.CompanyConventions;
import dev.plumb.domain.access.Conventions;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.history.ItemKind;
import dev.plumb.domain.history.ItemRef;
import dev.plumb.domain.history.StaleData;
import dev.plumb.domain.shared.Change;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.context.ApplicationEventPublisher;

/** Says what weeks begin with, and whether single keys act. */
@UseCase(Permission.ADMINISTER)
public class SetConventions {

    private static final long COMPANY = 1;

    private final CurrentActor currentActor;
    private final CompanyConventions company;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    SetConventions(
            CurrentActor currentActor,
            CompanyConventions company,
            Audit audit,
            ApplicationEventPublisher events) {
        this.currentActor = currentActor;
        this.company = company;
        this.audit = audit;
        this.events = events;
    }

    /**
     * @param seen as they were when they were begun to be changed
     */
    public record Command(@NotNull Conventions seen, @NotNull Conventions conventions) {}

    /**
     * @throws StaleData if somebody changed them since they were seen
     */
    public void handle(@Valid Command command) {
        currentActor.fresh().requireAdmin();
        Conventions before = company.lock();
        if (!before.equals(command.seen)) {
            throw new StaleData(null);
        }
        Conventions after = command.conventions;
        if (after.equals(before)) {
            return;
        }
        company.save(after);
        audit.record(
                AuditAct.CHANGED,
                AuditSubject.named(AuditSubject.Kind.SETTINGS, ""),
                new Change("week-start", before.weekStart().name(), after.weekStart().name()),
                new Change(
                        "single-keys",
                        String.valueOf(before.singleKeys()),
                        String.valueOf(after.singleKeys())));
        events.publishEvent(new Changed(new ItemRef(ItemKind.COMPANY, COMPANY)));
    }
}
