package dev.plumb.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.plumb.application.shared.DatabaseOutOfReach;
import dev.plumb.ui.shared.Icon;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database does not answer; without the layout, which reads from it. */
@AnonymousAllowed
class OutageView extends ProblemView implements HasErrorParameter<DatabaseOutOfReach> {

    private static final Logger log = LoggerFactory.getLogger(OutageView.class);

    OutageView() {
        super(Icon.GLOBE, "shell.outage", Reload.button());
    }

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<DatabaseOutOfReach> parameter) {
        log.warn(
                "The database does not answer: {}",
                String.valueOf(parameter.getException().getCause()));
        return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }
}
