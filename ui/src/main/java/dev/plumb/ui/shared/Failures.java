package dev.plumb.ui.shared;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import dev.plumb.application.shared.Keys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Logs what is unexpected, once, under a reference that people can say; as a session's error
 * handler it says so.
 */
@Component
public class Failures implements ErrorHandler {

    private static final long serialVersionUID = 1;
    private static final Logger log = LoggerFactory.getLogger(Failures.class);

    /** Without letters that look like digits. */
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int HALF = 4;

    private final transient Keys keys;
    private final transient Notices notices;

    Failures(Keys keys, Notices notices) {
        this.keys = keys;
        this.notices = notices;
    }

    public Failure report(Throwable cause) {
        String reference = reference(keys.next().getLeastSignificantBits());
        log.error("Failure {}", reference, cause);
        return new Failure(reference);
    }

    @Override
    public void error(ErrorEvent event) {
        Throwable cause = event.getThrowable();
        boolean visible = UI.getCurrent() != null;
        if (!visible || !Acts.tell(notices, cause)) {
            Failure failure = report(cause);
            if (visible) {
                notices.failed(failure);
            }
        }
    }

    static String reference(long random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2 * HALF; i++) {
            text.append(DIGITS.charAt((int) (random >>> (5 * i) & 31)));
        }
        return text.insert(HALF, '-').toString();
    }
}
