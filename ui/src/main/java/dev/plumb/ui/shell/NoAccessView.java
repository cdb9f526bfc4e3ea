package dev.plumb.ui.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import dev.plumb.application.access.Refusals;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** A view that is not for this user; that it was tried is written down. */
@ParentLayout(MainLayout.class)
@PermitAll
class NoAccessView extends MissingView implements HasErrorParameter<AccessDeniedException> {

    private final transient Refusals refusals;

    NoAccessView(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        refusals.recordPage(event.getLocation().getPath());
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
