package dev.plumb.application.access;

import dev.plumb.application.shared.Time;
import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.BrowserTokens;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.access.RememberedBrowser;
import dev.plumb.domain.access.RememberedBrowsers;
import dev.plumb.domain.access.SessionLimits;
import dev.plumb.domain.access.SessionSettings;
import dev.plumb.domain.access.UserId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets a browser keep oneself signed in. */
@UseCase(Permission.PERSONAL)
public class RememberBrowser {

    private final CurrentActor currentActor;
    private final RememberedBrowsers browsers;
    private final SessionSettings settings;
    private final Time time;

    RememberBrowser(
            CurrentActor currentActor,
            RememberedBrowsers browsers,
            SessionSettings settings,
            Time time) {
        this.currentActor = currentActor;
        this.browsers = browsers;
        this.settings = settings;
        this.time = time;
    }

    /**
     * @param series by which it was remembered before; null where it was not
     */
    public record Command(
            @NotNull @Size(max = RememberedBrowser.NAME_LENGTH) String name,
            @Nullable String series) {}

    /** Empty where the company remembers none. */
    public Optional<BrowserToken> handle(@Valid Command command) {
        UserId actor = currentActor.fresh().id();
        SessionLimits limits = settings.lock();
        if (!limits.remembers()) {
            return Optional.empty();
        }
        Instant now = time.now();
        SecretToken token = SecretToken.random();
        String series = SecretToken.random().value();
        var browser =
                new RememberedBrowser(
                        browsers.nextId(),
                        actor,
                        command.name,
                        now,
                        now,
                        now.plus(limits.remembered()));
        browsers.add(browser, new BrowserTokens(series, token.hash(), null, now));
        if (command.series != null) {
            browsers.remove(actor, command.series);
        }
        return Optional.of(new BrowserToken(actor, series, token, browser.expiresAt()));
    }
}
