package dev.plumb.application.access;

import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.access.RememberedBrowser;
import dev.plumb.domain.access.RememberedBrowserId;
import dev.plumb.domain.access.RememberedBrowsers;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.shared.Change;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/** Lets browsers keep oneself signed in no more; whoever is signed in there now stays so. */
@UseCase(Permission.PERSONAL)
public class ForgetBrowsers {

    private final CurrentActor currentActor;
    private final RememberedBrowsers browsers;
    private final SignInLog log;

    ForgetBrowsers(CurrentActor currentActor, RememberedBrowsers browsers, SignInLog log) {
        this.currentActor = currentActor;
        this.browsers = browsers;
        this.log = log;
    }

    /**
     * @param browser null for all
     */
    public record Command(@Nullable RememberedBrowserId browser) {}

    public void handle(@Valid Command command) {
        UserId actor = currentActor.fresh().id();
        browsers.of(actor).stream()
                .filter(known -> command.browser == null || known.id().equals(command.browser))
                .forEach(this::forget);
    }

    private void forget(RememberedBrowser browser) {
        browsers.remove(browser.user(), browser.id());
        log.byThemselves(
                browser.user(),
                AuditAct.SESSION_ENDED,
                new Change("browser", browser.name(), null));
    }
}
