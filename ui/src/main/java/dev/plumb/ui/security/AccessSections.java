package dev.plumb.ui.security;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.access.EndSessions;
import dev.plumb.application.access.ForgetBrowsers;
import dev.plumb.application.access.MyBrowsers;
import dev.plumb.application.access.NotSignedIn;
import dev.plumb.application.access.OpenSession;
import dev.plumb.application.access.OpenSessions;
import dev.plumb.domain.access.RememberedBrowser;
import dev.plumb.domain.access.RememberedBrowserId;
import dev.plumb.domain.access.UserId;
import dev.plumb.ui.shared.Acts;
import dev.plumb.ui.shared.Formats;
import dev.plumb.ui.shared.Notices;
import dev.plumb.ui.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the profile shows of where one is signed in, and where one is kept so. */
@org.springframework.stereotype.Component
public class AccessSections {

    private final CurrentActor currentActor;
    private final OpenSessions sessions;
    private final MyBrowsers browsers;
    private final EndSessions endSessions;
    private final ForgetBrowsers forgetBrowsers;
    private final Acts acts;
    private final Notices notices;
    private final Formats formats;

    AccessSections(
            CurrentActor currentActor,
            OpenSessions sessions,
            MyBrowsers browsers,
            EndSessions endSessions,
            ForgetBrowsers forgetBrowsers,
            Acts acts,
            Notices notices,
            Formats formats) {
        this.currentActor = currentActor;
        this.sessions = sessions;
        this.browsers = browsers;
        this.endSessions = endSessions;
        this.forgetBrowsers = forgetBrowsers;
        this.acts = acts;
        this.notices = notices;
        this.formats = formats;
    }

    /** Where one is signed in now, and which browsers keep one so; each follows the other. */
    public List<AccessList> all() {
        UserId actor = currentActor.id().orElseThrow(NotSignedIn::new);
        List<AccessList> lists = new ArrayList<>();
        Runnable ended = () -> follow(lists, 0);
        lists.add(
                new AccessList(
                        "sessions",
                        () -> sessions.of(actor).stream().map(open -> row(open, ended)).toList(),
                        () -> end(null, ended)));
        Runnable forgotten = () -> follow(lists, 1);
        lists.add(
                new AccessList(
                        "browsers",
                        () ->
                                browsers.remembered().stream()
                                        .map(browser -> row(browser, forgotten))
                                        .toList(),
                        () -> forget(null, forgotten)));
        return List.copyOf(lists);
    }

    private static void follow(List<AccessList> lists, int acted) {
        lists.forEach(AccessList::show);
        lists.get(acted).focusTitle();
    }

    private AccessRow row(OpenSession open, Runnable refresh) {
        AccessRow row =
                new AccessRow(
                        open.browser(),
                        Texts.get(
                                "sessions.meta",
                                open.address(),
                                formats.relative(open.since()),
                                formats.relative(open.lastSeen())));
        return open.current()
                ? row.current()
                : row.with("sessions.end", () -> end(open.id(), refresh));
    }

    private AccessRow row(RememberedBrowser browser, Runnable refresh) {
        String meta =
                Texts.get(
                        "browsers.meta",
                        formats.relative(browser.lastUsedAt()),
                        formats.dateTime(browser.expiresAt()));
        return new AccessRow(browser.name(), meta)
                .with("browsers.forget", () -> forget(browser.id(), refresh));
    }

    private void end(@Nullable String session, Runnable refresh) {
        if (acts.run(() -> endSessions.handle(new EndSessions.Command(session)))) {
            notices.done(Texts.get("sessions.ended"));
            refresh.run();
        }
    }

    private void forget(@Nullable RememberedBrowserId browser, Runnable refresh) {
        if (acts.run(() -> forgetBrowsers.handle(new ForgetBrowsers.Command(browser)))) {
            notices.done(Texts.get("browsers.forgotten"));
            refresh.run();
        }
    }
}
