package dev.plumb.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import dev.plumb.application.access.NotSignedIn;
import dev.plumb.application.shared.DatabaseOutOfReach;
import dev.plumb.ui.security.SignOut;
import dev.plumb.ui.shared.Failures;
import dev.plumb.ui.shared.Notices;
import dev.plumb.ui.shared.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Answers what no view has caught: signs out who may not be here any more, and says what failed.
 */
@Component
class SessionErrors implements ErrorHandler {

    private static final long serialVersionUID = 1;

    private static final Logger log = LoggerFactory.getLogger(SessionErrors.class);

    private final transient SignOut signOut;
    private final transient Notices notices;
    private final transient Failures failures;

    SessionErrors(SignOut signOut, Notices notices, Failures failures) {
        this.signOut = signOut;
        this.notices = notices;
        this.failures = failures;
    }

    @Override
    public void error(ErrorEvent event) {
        Throwable thrown = event.getThrowable();
        if (isBehind(thrown, NotSignedIn.class)) {
            signOut.now();
        } else if (isBehind(thrown, DatabaseOutOfReach.class)) {
            log.warn("The database does not answer: {}", String.valueOf(thrown.getCause()));
            if (UI.getCurrent() != null) {
                notices.problem(Texts.get("shell.outage"), Texts.get("shell.outage.text"));
            }
        } else {
            failures.error(event);
        }
    }

    private static boolean isBehind(Throwable thrown, Class<? extends Throwable> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
