package dev.plumb.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import dev.plumb.domain.shared.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** An item that is not there, or hidden. */
@ParentLayout(MainLayout.class)
@PermitAll
class MissingItemView extends MissingView implements HasErrorParameter<NotFound> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
