package dev.plumb.ui.leads;

import com.vaadin.flow.router.BeforeLeaveEvent;
import dev.plumb.application.opportunities.LeadRow;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.domain.history.ItemKind;
import dev.plumb.domain.history.ItemRef;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.Phase;
import dev.plumb.ui.opportunities.OpportunityEditing;
import dev.plumb.ui.shared.Addresses;
import dev.plumb.ui.shared.Unsaved;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The panel beside the inbox: open for one lead, or closed. */
final class InboxPanel {
    private final LeadPanels panels;
    private final InboxLayout layout;
    private final LeadGrid grid;
    private @Nullable LeadPanel panel;

    InboxPanel(LeadPanels panels, InboxLayout layout, LeadGrid grid) {
        this.panels = panels;
        this.layout = layout;
        this.grid = grid;
    }

    /** Null while it is closed. */
    @Nullable OpportunityId id() {
        return panel == null ? null : panel.id();
    }

    /** Empty while it is closed. */
    String title() {
        return panel == null ? "" : panel.title();
    }

    void open(OpportunityDetails lead, LeadPanelHost host) {
        LeadPanel opened = new LeadPanel(lead, panels, host);
        panel = opened;
        layout.open(opened);
        grid.select(LeadRows.of(lead));
        if (lead.unseen()) {
            panels.acts().markSeen(lead.id());
            opened.reread();
        }
    }

    void close() {
        if (panel != null) {
            panel = null;
            layout.close();
            grid.deselectAll();
            grid.focusRow();
        }
    }

    void takeFocus() {
        if (panel != null) {
            panel.takeFocus();
        }
    }

    void reread(Set<ItemRef> changed) {
        if (panel != null
                && changed.contains(new ItemRef(ItemKind.OPPORTUNITY, panel.id().value()))) {
            panel.reread();
        }
    }

    /** Shows what it shows by names that may have changed. */
    void reread() {
        if (panel != null) {
            panel.reread();
        }
    }

    private boolean canStillBeSaved(LeadPanel open) {
        return panels.find(open.id())
                .filter(now -> now.phase() == Phase.LEAD && OpportunityEditing.isActive(now))
                .isPresent();
    }

    /** Asks before something typed here would be lost. */
    void guard(BeforeLeaveEvent event) {
        if (panel != null
                && panel.isTouched()
                && canStillBeSaved(panel)
                && !event.getLocation().getPath().equals(Addresses.lead(panel.id()))) {
            LeadRow row = panel.row();
            Unsaved.ask(event, () -> grid.select(row));
        }
    }
}
