package dev.plumb.application.access;

import dev.plumb.application.shared.Time;
import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.access.RememberedBrowser;
import dev.plumb.domain.access.RememberedBrowsers;
import dev.plumb.domain.access.SignIns;
import dev.plumb.domain.shared.Change;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;

/**
 * Signs in whoever comes back with a remembered browser. Its token is replaced each time; who shows
 * an older one, but for a moment, has a copy, or is whom it was copied from: all browsers of that
 * user are forgotten, and all sessions end.
 */
@UseCase(Permission.SIGN_IN)
public class RecognizeBrowser {

    private final RememberedBrowsers browsers;
    private final SignIns signIns;
    private final SessionEnder sessions;
    private final SignInLog log;
    private final Time time;

    RecognizeBrowser(
            RememberedBrowsers browsers,
            SignIns signIns,
            SessionEnder sessions,
            SignInLog log,
            Time time) {
        this.browsers = browsers;
        this.signIns = signIns;
        this.sessions = sessions;
        this.log = log;
        this.time = time;
    }

    public record Command(
            @NotNull String series, @NotNull SecretToken token, @NotNull String address) {

        @Override
        public String toString() {
            return "RecognizeBrowser";
        }
    }

    /** Empty where it is not recognized; otherwise what is to be shown the next time. */
    public Optional<BrowserToken> handle(@Valid Command command) {
        Instant now = time.now();
        return browsers.lock(command.series, now).flatMap(found -> recognize(found, command, now));
    }

    private Optional<BrowserToken> recognize(
            RememberedBrowsers.Found found, Command command, Instant now) {
        RememberedBrowser browser = found.browser();
        String hash = command.token.hash();
        SecretToken next = command.token;
        if (found.tokens().isCurrent(hash)) {
            next = SecretToken.random();
            browsers.save(browser.usedAt(now), found.tokens().replacedBy(next.hash(), now));
        } else if (!found.tokens().wasJustNow(hash, now)) {
            copied(browser, command.address);
            sessions.endAll(browser.user(), SessionEnd.COPIED);
            return Optional.empty();
        }
        signIns.add(browser.user(), now);
        log.byThemselves(
                browser.user(),
                AuditAct.SIGNED_IN,
                new Change("browser", null, browser.name()),
                new Change("address", null, command.address));
        return Optional.of(
                new BrowserToken(browser.user(), command.series, next, browser.expiresAt()));
    }

    /** Whether or not a session is open, which would be told of by itself. */
    private void copied(RememberedBrowser browser, String address) {
        log.by(
                null,
                browser.user(),
                AuditAct.SESSION_ENDED,
                new Change("reason", null, SessionEnd.COPIED.name()),
                new Change("browser", null, browser.name()),
                new Change("address", null, address));
    }
}
