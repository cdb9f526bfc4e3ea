package dev.plumb.ui.access;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.plumb.application.access.AuditTrail;
import dev.plumb.ui.shared.Addresses;
import dev.plumb.ui.shared.AdminHeader;
import dev.plumb.ui.shared.Formats;
import dev.plumb.ui.shared.PhoneWidth;
import dev.plumb.ui.shared.Texts;
import jakarta.annotation.security.RolesAllowed;

/** Who did what, and who was refused what. */
@Route(Addresses.ADMIN_AUDIT)
@RolesAllowed("ADMIN")
final class AuditView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final AuditTrail trail;
    private final Formats formats;
    private final AuditFilterBar filters;
    private final AuditGrid grid;

    AuditView(AuditTrail trail, Formats formats) {
        this.trail = trail;
        this.formats = formats;
        filters = new AuditFilterBar(trail.actors(), this::go);
        grid = new AuditGrid(formats);
        addClassName("plumb-view");
        add(AdminHeader.of(getPageTitle()), filters, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AuditQuery query = AuditQuery.read(event.getLocation().getQueryParameters());
        filters.show(query);
        grid.show(trail, query.filter(formats.zone()));
    }

    @Override
    public String getPageTitle() {
        return Texts.get("shell.audit");
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        PhoneWidth.follow(this, attach.getUI(), grid::fit);
    }

    private void go(AuditQuery query) {
        getUI().ifPresent(ui -> ui.navigate(Addresses.ADMIN_AUDIT, query.write()));
    }
}
