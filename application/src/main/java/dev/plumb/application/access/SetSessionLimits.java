package dev.plumb.application.access;

import dev.plumb.application.shared.Changed;
import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.AuditSubject;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.access.RememberedBrowsers;
import dev.plumb.domain.access.SessionLimits;
import dev.plumb.domain.access.SessionSettings;
import dev.plumb.domain.history.ItemKind;
import dev.plumb.domain.history.ItemRef;
import dev.plumb.domain.history.StaleData;
import dev.plumb.domain.shared.Change;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Says how long people stay signed in; what is shorter now is so for open sessions and remembered
 * browsers too.
 */
@UseCase(Permission.ADMINISTER)
public class SetSessionLimits {

    private static final long COMPANY = 1;

    private final CurrentActor currentActor;
    private final SessionSettings settings;
    private final RememberedBrowsers browsers;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    SetSessionLimits(
            CurrentActor currentActor,
            SessionSettings settings,
            RememberedBrowsers browsers,
            Audit audit,
            ApplicationEventPublisher events) {
        this.currentActor = currentActor;
        this.settings = settings;
        this.browsers = browsers;
        this.audit = audit;
        this.events = events;
    }

    /**
     * @param seen as they were when they were begun to be changed
     */
    public record Command(@NotNull SessionLimits seen, @NotNull SessionLimits limits) {}

    /**
     * @throws StaleData if somebody changed them since they were seen
     */
    public void handle(@Valid Command command) {
        currentActor.fresh().requireAdmin();
        SessionLimits before = settings.lock();
        if (!before.equals(command.seen)) {
            throw new StaleData(null);
        }
        SessionLimits after = command.limits;
        if (after.equals(before)) {
            return;
        }
        settings.save(after);
        browsers.shorten(after.remembered());
        audit.record(
                AuditAct.CHANGED,
                AuditSubject.named(AuditSubject.Kind.SETTINGS, "sessions"),
                change("session-idle-hours", before.idleHours(), after.idleHours()),
                change("session-longest-days", before.longestDays(), after.longestDays()),
                change("remembered-days", before.rememberedDays(), after.rememberedDays()));
        events.publishEvent(new Changed(new ItemRef(ItemKind.COMPANY, COMPANY)));
    }

    private static Change change(String field, int before, int after) {
        return new Change(field, Integer.toString(before), Integer.toString(after));
    }
}
