package dev.plumb.application.access;

import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.access.RememberedBrowsers;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.shared.Change;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Says that one signed out, and forgets the browser where it was remembered. */
@UseCase(Permission.PERSONAL)
public class SignOutOfBrowser {

    private final CurrentActor currentActor;
    private final RememberedBrowsers browsers;
    private final SignInLog log;

    SignOutOfBrowser(CurrentActor currentActor, RememberedBrowsers browsers, SignInLog log) {
        this.currentActor = currentActor;
        this.browsers = browsers;
        this.log = log;
    }

    /**
     * @param series of the browser; null where it is not remembered
     */
    public record Command(@Nullable String series, @NotNull String address) {}

    public void handle(@Valid Command command) {
        UserId actor = currentActor.fresh().id();
        if (command.series != null) {
            browsers.remove(actor, command.series);
        }
        log.byThemselves(actor, AuditAct.SIGNED_OUT, new Change("address", null, command.address));
    }
}
